/// Activities by their own names, as one says them: which one is meant, joining it, hearing about it.
@NullMarked
package kith.bot.talks.named;

import org.jspecify.annotations.NullMarked;
