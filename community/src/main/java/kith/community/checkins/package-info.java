/// Keeping in touch with people who may be alone: asking how they are, noticing silence, ringing, telling a person.
///
/// [kith.community.checkins.CheckInLadder] decides what is next, and never takes doubt for an answer;
/// [kith.community.checkins.Climbing] does it; [kith.community.checkins.Answering] takes what residents say,
/// [kith.community.checkins.Inviting], [kith.community.checkins.Planning] and [kith.community.checkins.SeeingTo] what
/// staff and helpers do, and [kith.community.checkins.Board] shows who needs someone.
///
/// Table `check_in_plans`, who agreed to what: `way`; `days` of the week, separated by `;`; `at_time` by the clock on
/// the wall; `channel` wished; `questionnaire`; `nudge_after`, `call_after`, `alert_after` in seconds, null as the
/// service does it; `worker_id`, `stand_in_id`; `agreed_at` null while nothing may be asked; `next_at` when the day of
/// the next occasion begins.
///
/// Table `check_in_helpers`, neighbours and family who may be asked to look in, by `turn`.
///
/// Table `check_ins`, one occasion each: `occasion` its day, `due_at`; `look_at` when the ladder is to be looked at
/// next, null when only something that happens moves it; `answer` ([kith.community.checkins.Mood]); `closed_by` a
/// person, and their `note`.
///
/// Table `check_in_steps`, what happened ([kith.community.checkins.Step]), by `turn`, as several things happen at one
/// moment; added to, never changed.
///
/// Table `check_in_answers`, a number for each question, null for one that was skipped.
@NullMarked
package kith.community.checkins;

import org.jspecify.annotations.NullMarked;
