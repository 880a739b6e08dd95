/// A house with every wall broken once, in the shape of the real one: what `kith.HouseTest` proves its rules with.
/// Nothing uses it.
@NullMarked
package crooked;

import org.jspecify.annotations.NullMarked;
