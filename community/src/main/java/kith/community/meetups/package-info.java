/// Leaders make meet-ups by chat, one question at a time or in one line, and change what goes on.
///
/// Table `new_meet_ups`, a row for each leader who has begun one and neither saved nor dropped it: `id`, which becomes
/// the `source_id` of the activity; `person_id` the leader; `circle_id` the group; `title`, `venue`; `postcode`,
/// `latitude` and `longitude` once it is known where it is; `on_day` the first date, `starts` and `ends` by the wall
/// clock; `repeats` in the words of [kith.community.activities.Repeats], `monthly` alone, or
/// [kith.community.meetups.NamedDates]; `until_day` its last date, `except_dates` those left out and `date_notes` what
/// no rule holds; `places`, 0 for no limit; `cost`, `access`, `bring`, empty to leave it out; `begun_at`. What was not
/// said yet is null, and the first of that
/// is what is asked next: so the question a talk stands at is a function of the row, and outlives whatever comes
/// between.
@NullMarked
package kith.community.meetups;

import org.jspecify.annotations.NullMarked;
