@NullMarked
package kith.community.calls;

import org.jspecify.annotations.NullMarked;
