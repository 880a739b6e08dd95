/// Tells leaders how many are coming, and asks them who came.
@NullMarked
package kith.scheduler.attendance;

import org.jspecify.annotations.NullMarked;
