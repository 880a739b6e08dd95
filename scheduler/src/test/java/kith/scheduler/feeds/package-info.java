/// What feeds may send us, and what it must and must not do.
@NullMarked
package kith.scheduler.feeds;

import org.jspecify.annotations.NullMarked;
