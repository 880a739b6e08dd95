/// How someone is: what they say to a check-in or of their own accord, and what those say who are asked to see to it.
@NullMarked
package kith.bot.talks.checkins;

import org.jspecify.annotations.NullMarked;
