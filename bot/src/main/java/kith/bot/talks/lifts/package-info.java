/// How to get there: needing a lift, giving one, being met at the door, and what a leader sees of it.
@NullMarked
package kith.bot.talks.lifts;

import org.jspecify.annotations.NullMarked;
