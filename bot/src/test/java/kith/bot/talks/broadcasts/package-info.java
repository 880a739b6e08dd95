@NullMarked
package kith.bot.talks.broadcasts;

import org.jspecify.annotations.NullMarked;
