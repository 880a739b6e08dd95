/// The words people use and what they name: days, times, places, numbers of people, codes, needs, danger; and patterns
/// for what must be said in certain words. What someone wants with them is not known here. Pure.
@NullMarked
package kith.bot.language;

import org.jspecify.annotations.NullMarked;
