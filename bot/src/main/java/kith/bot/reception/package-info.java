/// Where every message comes in: seen before, whose, what for, done, answered — in one transaction.
@NullMarked
package kith.bot.reception;

import org.jspecify.annotations.NullMarked;
