/// Tests of who is staff.
@NullMarked
package kith.community.staff;

import org.jspecify.annotations.NullMarked;
