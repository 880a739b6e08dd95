/// Who works here, what they may do, and what they did.
///
/// Table `audit_trail`: `at` when, `staff_id` who, `deed` what in one word of ours, `person_id` with or to whom,
/// `detail` what else is to be known; never the words of a message.
///
/// Table `appointments`, staff added by a coordinator: `person_id`; `name` as the coordinator wrote it; `role`
/// ([kith.community.about.StaffSettings.Role]); `circle_id` the group that a leader leads, null for everyone else;
/// `asked_by` the coordinator, `asked_at`; `accepted_at` when they said yes, null before: until then it gives them
/// nothing; `ended_at` when a coordinator took it back, null before. Who says no has no row any more.
@NullMarked
package kith.community.staff;

import org.jspecify.annotations.NullMarked;
