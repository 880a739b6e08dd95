/// The language in which we write to someone.
@NullMarked
package kith.bot.talks.language;

import org.jspecify.annotations.NullMarked;
