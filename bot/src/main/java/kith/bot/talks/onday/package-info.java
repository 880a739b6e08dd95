/// What is said on the way to a session and at its door.
@NullMarked
package kith.bot.talks.onday;

import org.jspecify.annotations.NullMarked;
