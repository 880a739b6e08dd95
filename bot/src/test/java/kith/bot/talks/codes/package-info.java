@NullMarked
package kith.bot.talks.codes;

import org.jspecify.annotations.NullMarked;
