/// Small groups within a session that stay together: who is in which, and who leads it.
///
/// Table `pod_sizes`, a row for each activity that is split: `activity_id`; `most` people in a pod.
///
/// Table `pod_members`, a row for each sign-up in a pod: `sign_up_id`; `session_id`; `pod` counted from 1; `turn` the
/// order in which they came into their pods, whose first in each leads it.
@NullMarked
package kith.community.pods;

import org.jspecify.annotations.NullMarked;
