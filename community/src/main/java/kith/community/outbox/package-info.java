/// The messages owed to people: posted once, held back in quiet hours, sent in order, settled by receipts.
@NullMarked
package kith.community.outbox;

import org.jspecify.annotations.NullMarked;
