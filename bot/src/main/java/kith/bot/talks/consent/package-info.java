/// Whether we may write to someone: stop, start again, a pause, no more check-ins, and words that may mean it.
@NullMarked
package kith.bot.talks.consent;

import org.jspecify.annotations.NullMarked;
