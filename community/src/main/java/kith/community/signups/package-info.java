/// Who has a place at a session and who waits for one, and how places are taken, offered and given back.
///
/// Whoever changes who comes to a session holds its row until the end of the transaction
/// ([kith.community.signups.Places]); who gets what is worked out by [kith.community.signups.WaitingList].
///
/// Table `sign_ups`, a row for each time someone wanted to come: `session_id`, `person_id`; `party` places wanted;
/// `state` ([kith.community.signups.SignUp.State]); `asked_at` the order in which people have their turn; `offered_at`,
/// `offered_until` while places are offered to them alone; `ended_at` null while they come or wait. `sessions.taken` is
/// what is booked and offered together.
@NullMarked
package kith.community.signups;

import org.jspecify.annotations.NullMarked;
