/// Who is coming to a leader's session, and who came.
///
/// Table `rolls`, a row for each session whose leader was asked who came: `session_id`; `leader_id` who was asked;
/// `asked_at` when the question went out; `reminded_at` null unless asked once more; `answered_at` when it was first
/// answered, `marked_at` when it was last, both null while it is not. What is not answered stays open: nobody is
/// marked.
///
/// Table `roll_entries`, a row for each booking of such a session, kept as it was asked about: `number` under which it
/// was asked, from 1; `sign_up_id`; `came` null while it is not known, which is not the same as absent.
///
/// Table `roll_guests`, who came without a booking, by the first name that the leader gave: it stands for nobody we
/// know. `session_id`; `first_name`.
@NullMarked
package kith.community.attendance;

import org.jspecify.annotations.NullMarked;
