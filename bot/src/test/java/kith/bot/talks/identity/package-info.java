@NullMarked
package kith.bot.talks.identity;

import org.jspecify.annotations.NullMarked;
