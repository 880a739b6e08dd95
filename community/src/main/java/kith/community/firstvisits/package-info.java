/// Coming to a group for the first time, and being met at the door.
///
/// Table `first_visits`, a row for each booking whose person would like to be met: `sign_up_id`; `asked_at`.
@NullMarked
package kith.community.firstvisits;

import org.jspecify.annotations.NullMarked;
