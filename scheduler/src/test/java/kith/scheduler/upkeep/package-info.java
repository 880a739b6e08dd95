/// Tests of the night's work.
@NullMarked
package kith.scheduler.upkeep;

import org.jspecify.annotations.NullMarked;
