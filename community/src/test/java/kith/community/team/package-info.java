/// Tests of how coordinators say who is staff.
@NullMarked
package kith.community.team;

import org.jspecify.annotations.NullMarked;
