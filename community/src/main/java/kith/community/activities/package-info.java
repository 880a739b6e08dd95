/// Activities, and the sessions at which they take place.
@NullMarked
package kith.community.activities;

import org.jspecify.annotations.NullMarked;
