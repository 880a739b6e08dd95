/// Lists of people that link workers work through: each is written to once and asked what they need.
///
/// [kith.community.lists.Filling] puts people on a list, [kith.community.lists.WorkingThrough] writes to them,
/// [kith.community.lists.TellingNeeds] takes what they answer, and [kith.community.lists.SeeingToNeeds] shows staff
/// what is still to be done. [kith.community.lists.GivingNeeds] gives some of it to a group.
///
/// Table `lists`: `name` as a worker texts it; `started_by` who last had it begun, null before.
///
/// Table `list_people`, a row for each person on a list: `consent_source` how we come to have their word that we may
/// write, as the file has it; `state` ([kith.community.lists.ListState]); `message_id` what was written, in the outbox.
@NullMarked
package kith.community.lists;

import org.jspecify.annotations.NullMarked;
