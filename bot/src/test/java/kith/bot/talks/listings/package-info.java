@NullMarked
package kith.bot.talks.listings;

import org.jspecify.annotations.NullMarked;
