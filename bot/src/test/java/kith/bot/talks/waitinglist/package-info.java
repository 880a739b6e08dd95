@NullMarked
package kith.bot.talks.waitinglist;

import org.jspecify.annotations.NullMarked;
