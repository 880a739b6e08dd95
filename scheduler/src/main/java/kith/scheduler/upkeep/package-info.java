/// Looks after the house at night: a copy of the database, and forgetting what need not be kept.
@NullMarked
package kith.scheduler.upkeep;

import org.jspecify.annotations.NullMarked;
