/// Who works here, what they may do, and what they did.
///
/// Table `audit_trail`: `at` when, `staff_id` who, `deed` what in one word of ours, `person_id` with or to whom,
/// `detail`
/// what else is to be known; never the words of a message.
@NullMarked
package kith.community.staff;

import org.jspecify.annotations.NullMarked;
