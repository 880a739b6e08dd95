/// What is said in a talk, from words to intent and from outcome to words. Pure: no Spring, no I/O, no clock.
@NullMarked
package kith.bot.conversation;

import org.jspecify.annotations.NullMarked;
