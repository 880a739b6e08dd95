/// Lifts to a session: who needs one, who can give one, and bringing the two together without telling anyone's number
/// before both have said yes.
///
/// Whoever changes the lifts of a session holds its row until the end of the transaction; who is asked about whom is
/// worked out by [kith.community.lifts.LiftPlan].
///
/// Table `lifts`, a row for each time someone with a place said so: `sign_up_id`, `session_id`, `person_id`; `kind`
/// ([kith.community.lifts.Lift.Kind]); `people` how many need it, or how many can be taken; `asked_at`; `ended_at` null
/// while it holds.
///
/// Table `lift_matches`, a row for each pair that was brought together: `session_id`; `driver_id` and `passenger_id`
/// are lifts; `state` ([kith.community.lifts.Match.State]); `holds_until` when a question without an answer stops
/// keeping others waiting; `changed_at`.
@NullMarked
package kith.community.lifts;

import org.jspecify.annotations.NullMarked;
