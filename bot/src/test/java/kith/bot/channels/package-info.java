/// What the providers played in tests have in common.
@NullMarked
package kith.bot.channels;

import org.jspecify.annotations.NullMarked;
