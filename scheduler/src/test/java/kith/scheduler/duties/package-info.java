@NullMarked
package kith.scheduler.duties;

import org.jspecify.annotations.NullMarked;
