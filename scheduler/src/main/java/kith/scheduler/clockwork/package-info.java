/// The rhythm of the duties. The only code that knows Quartz.
@NullMarked
package kith.scheduler.clockwork;

import org.jspecify.annotations.NullMarked;
