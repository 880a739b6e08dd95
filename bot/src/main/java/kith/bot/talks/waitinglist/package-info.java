/// The waiting list as a leader deals with it: who waits, an offer out of turn, and small groups.
@NullMarked
package kith.bot.talks.waitinglist;

import org.jspecify.annotations.NullMarked;
