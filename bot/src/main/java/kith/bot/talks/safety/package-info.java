/// Somebody may be in danger.
@NullMarked
package kith.bot.talks.safety;

import org.jspecify.annotations.NullMarked;
