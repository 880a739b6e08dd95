/// Lets offers of a free place run out, and offers on what is free by that.
@NullMarked
package kith.scheduler.offers;

import org.jspecify.annotations.NullMarked;
