/// Sends what the outbox owes: claims a batch, hands each message to its channel with no transaction open, and records
/// what became of it.
@NullMarked
package kith.scheduler.delivery;

import org.jspecify.annotations.NullMarked;
