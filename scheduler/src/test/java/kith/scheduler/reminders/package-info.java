/// Tests of when people are reminded.
@NullMarked
package kith.scheduler.reminders;

import org.jspecify.annotations.NullMarked;
