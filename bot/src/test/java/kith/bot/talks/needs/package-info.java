@NullMarked
package kith.bot.talks.needs;

import org.jspecify.annotations.NullMarked;
