/// Whether what is listed is still right: what leaders say of it, of their own accord or when they are asked.
@NullMarked
package kith.bot.talks.listings;

import org.jspecify.annotations.NullMarked;
