/// Meet-ups: a leader makes one, step by step or in one line, and changes what goes on.
@NullMarked
package kith.bot.talks.meetups;

import org.jspecify.annotations.NullMarked;
