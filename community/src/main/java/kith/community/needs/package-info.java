/// What keeps people from coming: no way to get there, health, nerves, or that it slipped their mind.
///
/// Table `needs`, a row for each time someone said so: `person_id`; `kind` ([kith.community.needs.Need.Kind]);
/// `session_id` which session they could not get to, null when it was about none; `at`.
@NullMarked
package kith.community.needs;

import org.jspecify.annotations.NullMarked;
