/// The messages owed to people: posted once, held back in quiet hours, sent in order, settled by receipts.
///
/// A message goes from [kith.community.outbox.Outbox] (posted in the transaction of what it tells) by way of
/// [kith.community.outbox.Claims] (one sender at a time has it) and [kith.community.outbox.Results] (what the provider
/// made of it) to [kith.community.outbox.Receipts] (how far it came). What each state means stands in
/// [kith.community.outbox.MessageState].
///
/// Table `outbox`, a row for each message:
///
/// | column | |
/// | --- | --- |
/// | `id` | ours, time-ordered; the reference given to the provider where it takes one |
/// | `post_key` | what it is for; a key posted before posts nothing |
/// | `person_id`, `channel`, `address` | to whom and how |
/// | `purpose`, `priority` | why we write, and the place of that in the order in which messages overtake each other |
/// | `sequence` | the order in which it was posted, counted for each address |
/// | `message` | JSON of [kith.community.outbox.Message] |
/// | `replaces` | the provider's id of the message it is drawn over, or null |
/// | `posted_at` | when we came to owe it |
/// | `due_at` | not before this: as asked for, moved by quiet hours, then by each try that failed |
/// | `useful_until` | not after this; null when it never goes stale |
/// | `state` | by the name of [kith.community.outbox.MessageState] |
/// | `reason` | why it was withheld or failed: a word of ours, or the provider's code |
/// | `claim_token`, `claimed_until` | who has it now, by a word that nobody else knows, and how long that holds |
/// | `tries` | how often it was begun, without those that a pause for everyone (429) turned away |
/// | `resends` | how often it was sent again without knowing what became of it before |
/// | `first_tried_at`, `tried_at` | when it was first and last begun |
/// | `provider_id` | the provider's own id, once it has it |
/// | `finished_at` | when we had no more to do for it; null while it is still to be sent |
/// | `changed_at` | when its state last changed |
///
/// Table `paces`, a row for each channel, is how fast we may write: `tokens` messages may go at once, as counted at
/// `refilled_at`; none until `blocked_until`, when the provider asked for a pause.
///
/// Table `spending`, a row for each month by the service's clock, `2027-03`: `parts` of texts that providers took;
/// `hundredths` of a penny that they cost, at the price of their day.
@NullMarked
package kith.community.outbox;

import org.jspecify.annotations.NullMarked;
