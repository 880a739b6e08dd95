/// Groups of people who meet, and who belongs to them. Stored as circles: GROUPS is a word of SQL's own.
///
/// Table `circles`: `id`; `name` unique, as its members know it; `about` a few sentences, may be empty;
/// `code` to be joined by, unique among those of activities too, null until it is first asked for; `welcome` what new
/// members read in its leader's words, may be empty.
///
/// Table `memberships`, one row for a person in a group: `circle_id`, `person_id`; `joined_at`; `left_at` null while
/// the person belongs to it; `hears` what they want to hear of it ([kith.community.groups.Hears]). Whoever takes a
/// place at one of a group's sessions belongs to it from then on.
@NullMarked
package kith.community.groups;

import org.jspecify.annotations.NullMarked;
