/// Tests of taking places and giving them back.
@NullMarked
package kith.community.signups;

import org.jspecify.annotations.NullMarked;
