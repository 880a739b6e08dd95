/// Where things are: postcodes, outcodes and towns, and how far one place is from another.
@NullMarked
package kith.community.places;

import org.jspecify.annotations.NullMarked;
