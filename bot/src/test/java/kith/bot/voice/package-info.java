@NullMarked
package kith.bot.voice;

import org.jspecify.annotations.NullMarked;
