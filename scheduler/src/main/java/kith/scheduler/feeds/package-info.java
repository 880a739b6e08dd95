/// Brings in what others publish: activities from files and web addresses, checked line by line, and the demonstration.
@NullMarked
package kith.scheduler.feeds;

import org.jspecify.annotations.NullMarked;
