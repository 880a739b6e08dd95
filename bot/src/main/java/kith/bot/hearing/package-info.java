/// Turns the words of a message into intents.
@NullMarked
package kith.bot.hearing;

import org.jspecify.annotations.NullMarked;
