@NullMarked
package kith.bot.talks.groups;

import org.jspecify.annotations.NullMarked;
