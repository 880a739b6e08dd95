/// Reminds people of what they have a place at: a function of sign-ups and time, so that nothing needs unscheduling.
@NullMarked
package kith.scheduler.reminders;

import org.jspecify.annotations.NullMarked;
