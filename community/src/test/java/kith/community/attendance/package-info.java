@NullMarked
package kith.community.attendance;

import org.jspecify.annotations.NullMarked;
