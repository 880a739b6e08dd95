/// The outbox on both databases, and its pure parts.
@NullMarked
package kith.community.outbox;

import org.jspecify.annotations.NullMarked;
