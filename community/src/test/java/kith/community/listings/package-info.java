/// Tests of whether what is listed is still right.
@NullMarked
package kith.community.listings;

import org.jspecify.annotations.NullMarked;
