@NullMarked
package kith.bot.talks;

import org.jspecify.annotations.NullMarked;
