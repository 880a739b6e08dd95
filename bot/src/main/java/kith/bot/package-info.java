/// The program itself: it answers when someone speaks.
@NullMarked
package kith.bot;

import org.jspecify.annotations.NullMarked;
