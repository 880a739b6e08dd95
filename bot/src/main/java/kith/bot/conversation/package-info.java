/// All the talks as one conversation: which there are, and what leads from one to another. Pure: no Spring, no I/O, no
/// clock.
@NullMarked
package kith.bot.conversation;

import org.jspecify.annotations.NullMarked;
