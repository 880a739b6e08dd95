@NullMarked
package kith.bot.talks.attendance;

import org.jspecify.annotations.NullMarked;
