@NullMarked
package kith.scheduler;

import org.jspecify.annotations.NullMarked;
