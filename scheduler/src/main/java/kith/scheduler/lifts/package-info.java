/// Waits no longer for those who were asked about a lift and do not answer.
@NullMarked
package kith.scheduler.lifts;

import org.jspecify.annotations.NullMarked;
