/// Tests of what the reception does.
@NullMarked
package kith.bot.reception;

import org.jspecify.annotations.NullMarked;
