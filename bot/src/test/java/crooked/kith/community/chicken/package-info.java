/// One half of a cycle.
@NullMarked
package crooked.kith.community.chicken;

import org.jspecify.annotations.NullMarked;
