/// How it was for those who came, what got in the way of those who did not, and what a leader learns of it: averages,
/// counts, and words only with consent.
///
/// Table `feedback`, a row for each visit that someone was asked about: `sign_up_id`; `asked_at`; `score` 1 to 5, null
/// until they said; `words` empty until they said some, and again when they are forgotten; `quote` whether we may quote
/// them, null until they answered that; `answered_at` null while nothing was said.
///
/// Table `missed_visits`, a row for each missed one: `sign_up_id`; `asked_at`; `reason`
/// ([kith.community.needs.Need.Kind]), null while there is none; `words` as above; `answered_at`. The reason is a need
/// as well, in `needs`; health and nerves are for link workers, and reach no leader.
@NullMarked
package kith.community.feedback;

import org.jspecify.annotations.NullMarked;
