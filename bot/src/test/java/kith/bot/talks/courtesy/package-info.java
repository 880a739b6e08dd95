@NullMarked
package kith.bot.talks.courtesy;

import org.jspecify.annotations.NullMarked;
