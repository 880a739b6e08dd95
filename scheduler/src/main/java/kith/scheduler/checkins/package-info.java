/// Asks people how they are when it is time, and goes on until they have answered or a person has seen to it.
@NullMarked
package kith.scheduler.checkins;

import org.jspecify.annotations.NullMarked;
