/// What happens on the way to a session and at its door, for the leaders to hear at once. Owns no table.
@NullMarked
package kith.community.arrivals;

import org.jspecify.annotations.NullMarked;
