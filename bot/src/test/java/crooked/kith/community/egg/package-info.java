/// The other half of a cycle.
@NullMarked
package crooked.kith.community.egg;

import org.jspecify.annotations.NullMarked;
