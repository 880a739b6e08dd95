@NullMarked
package kith.community.checkins;

import org.jspecify.annotations.NullMarked;
