/// Bringing out what leaders have sent to their groups.
@NullMarked
package kith.scheduler.broadcasts;

import org.jspecify.annotations.NullMarked;
