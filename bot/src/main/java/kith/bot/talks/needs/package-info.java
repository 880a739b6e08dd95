/// What people on a list need: what they say of it, and how a link worker or the leader of a group sees to it.
@NullMarked
package kith.bot.talks.needs;

import org.jspecify.annotations.NullMarked;
