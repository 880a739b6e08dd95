/// Tests of joining groups.
@NullMarked
package kith.community.members;

import org.jspecify.annotations.NullMarked;
