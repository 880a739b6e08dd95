/// Looks whether everyone has heard of what was moved or cancelled.
@NullMarked
package kith.scheduler.changes;

import org.jspecify.annotations.NullMarked;
