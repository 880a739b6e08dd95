/// What every talk is made of. A message is an [kith.bot.talks.Intent]; it leads to a [kith.bot.talks.Step]: words, or
/// a [kith.bot.talks.Deed] and then words; where that leaves the talk is a [kith.bot.talks.State]. Each subject has a
/// package of its own below this one, which this one does not know. Values and functions: no Spring, no files, no
/// clock.
@NullMarked
package kith.bot.talks;

import org.jspecify.annotations.NullMarked;
