/// A drawer for everything.
@NullMarked
package crooked.kith.community.util;

import org.jspecify.annotations.NullMarked;
