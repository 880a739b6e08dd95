/// What activities are about, and the words people use for it.
@NullMarked
package kith.community.topics;

import org.jspecify.annotations.NullMarked;
