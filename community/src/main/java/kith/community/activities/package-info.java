/// What people do together, when it takes place, and the code it is called by.
///
/// Table `activities`, a row for each activity, kept when it has ended: the columns are those of [Activity], where
/// `circle_id` is its group, `source` and `source_id` find it again in its feed, `starts` and `ends` are wall-clock
/// times, `private_address` whether it is in somebody's home, `repeats` is an RRULE, `except_dates` and `topics` are
/// lists separated by `;`, `checked_at` is when its
/// source last changed it (an unchanged line writes nothing; `feed_runs` says when its feed was last read), and
/// `ended_at` is null while it goes on.
///
/// Table `sessions`, a row for each time it takes place, a year ahead: `activity_id`; `occurs_on` the date by the
/// wall clock, which stays when the time of day is moved; `starts_at`, `ends_at`; `capacity` null for no limit;
/// `taken` places given (it exceeds `capacity` only where places were taken away later); `cancelled_at` null while
/// it is to take place, and the moment at which its activity was paused while that is paused; `venue`, `postcode`,
/// `latitude`, `longitude` where it is, when that is not where the others are.
///
/// Table `changed_by_hand`, what a leader changed of an activity: `activity_id`; `what`: its places, its end, or a
/// pause; `listed` what the feed said of it then, so that only a feed that says something else undoes it; `at`.
///
/// Table `directory_versions`, one row: `version` goes up in every transaction that changes what the directory shows.
@NullMarked
package kith.community.activities;

import org.jspecify.annotations.NullMarked;
