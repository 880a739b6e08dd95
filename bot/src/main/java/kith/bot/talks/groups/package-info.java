/// Which groups somebody belongs to and what they hear of each, and what a leader asks about the members of one.
@NullMarked
package kith.bot.talks.groups;

import org.jspecify.annotations.NullMarked;
