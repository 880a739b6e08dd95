/// Tests of splitting people into pods.
@NullMarked
package kith.community.pods;

import org.jspecify.annotations.NullMarked;
