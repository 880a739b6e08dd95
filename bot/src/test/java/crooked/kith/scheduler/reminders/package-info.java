/// A duty that knows Quartz and asks the machine for the time.
@NullMarked
package crooked.kith.scheduler.reminders;

import org.jspecify.annotations.NullMarked;
