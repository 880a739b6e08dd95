/// A whole program that is put back to where it was, so that much can be tried on one.
@NullMarked
package kith.bot.program;

import org.jspecify.annotations.NullMarked;
