@NullMarked
package kith.bot.talks.meetups;

import org.jspecify.annotations.NullMarked;
