/// Broadcasts: a leader has something to tell a group, drafts it, sends it and follows it, and those who read it
/// answer.
@NullMarked
package kith.bot.talks.broadcasts;

import org.jspecify.annotations.NullMarked;
