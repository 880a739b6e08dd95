/// What this installation says about itself: its name, its phone number, its home, its staff, and whether it is for
/// real.
@NullMarked
package kith.community.about;

import org.jspecify.annotations.NullMarked;
