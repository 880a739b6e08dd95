/// What keeps people from coming: no way to get there, health, nerves, or that it slipped their mind. And what they
/// would like others to do for them: shopping, prescriptions, dog walking.
///
/// Table `needs`, a row for each time someone said so: `person_id`; `kind` ([kith.community.needs.Need.Kind]);
/// `session_id` which session they could not get to, null when it was about none; `at`;
/// `state` ([kith.community.needs.Need.State]), null where nothing is to be done; `taken_by` who of the staff sees to
/// it; `circle_id` the group that was asked to do it, and `given_by` who asked them.
@NullMarked
package kith.community.needs;

import org.jspecify.annotations.NullMarked;
