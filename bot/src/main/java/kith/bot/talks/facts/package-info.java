/// Questions about one activity: one fact of its listing, or whom to ask.
@NullMarked
package kith.bot.talks.facts;

import org.jspecify.annotations.NullMarked;
