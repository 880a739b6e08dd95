/// People, where they can be reached, where they are, and what they agreed to.
///
/// Table `people`: `first_name`, `last_name` empty until we learn them; `language`; `place_name`, `latitude`,
/// `longitude` where near them is.
///
/// Table `addresses`, a row for each way to reach someone: `channel`, `value` where; `person_id` its owner;
/// `greeted_at` when they were told who we are; `last_heard_at`; `closed_at`, `closed_for` since when and why we may
/// not write there.
///
/// Table `companions`, a row for everyone else who is reached at an address: `channel`, `value` which; `person_id` who;
/// `kind` ([kith.community.people.Companion.Kind]); `relation` what the owner calls someone they care for, `mum`, else
/// empty; `added_at` the order in which they are numbered.
///
/// Table `consents`, what people agreed to and took back: `channel`, `purpose`, `given`, `source` how we know,
/// `wording` what was said, `at`.
///
/// Table `pauses`, a row for everyone who wants to hear nothing for a while: `person_id`; `until` when we may write of
/// our own accord again; `asked_at`. START ends it sooner.
@NullMarked
package kith.community.people;

import org.jspecify.annotations.NullMarked;
