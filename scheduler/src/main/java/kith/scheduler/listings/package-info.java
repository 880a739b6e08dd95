/// Asking leaders whether what is listed is still right.
@NullMarked
package kith.scheduler.listings;

import org.jspecify.annotations.NullMarked;
