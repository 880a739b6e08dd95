/// Tests of telling groups something.
@NullMarked
package kith.community.broadcasts;

import org.jspecify.annotations.NullMarked;
