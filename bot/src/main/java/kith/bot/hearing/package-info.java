/// How a message is heard: a line of small steps, each with a reason, from words of danger to "not understood".
@NullMarked
package kith.bot.hearing;

import org.jspecify.annotations.NullMarked;
