/// Working through the lists of people, a few at a time.
@NullMarked
package kith.scheduler.lists;

import org.jspecify.annotations.NullMarked;
