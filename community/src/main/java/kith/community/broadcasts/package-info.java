/// What leaders tell the people of their groups: seen before it goes, stopped while it goes, reported on when it is
/// over, and answered.
///
/// A broadcast goes from [kith.community.broadcasts.Broadcasting] (a draft, its preview, and SEND) by way of
/// [kith.community.broadcasts.BringingOut] (to the outbox, a few people at a time) to the outbox, which has the last
/// word on consent and quiet hours. [kith.community.broadcasts.Replying] brings what people say back, and the answers.
///
/// Table `broadcasts`, a row for each: `person_id` the leader; `kind`, `about_id`
/// ([kith.community.broadcasts.Audience]) to whom; `about` that in words; `sender`, `on_behalf` from whom; `words`;
/// `state` ([kith.community.broadcasts.Broadcast.State]); `created_at`; `send_at` when it is to go, null for as soon
/// as they say so; `begun_at` when its people were written down; `useful_until`; `posted_at` when the outbox had all
/// of it; `reported_at` when the leader was told what came of it; `hundredths` of a penny that its texts cost, as
/// reckoned.
///
/// Table `broadcast_recipients`, a row for each person it goes to: `broadcast_id`, `person_id`; `posted_at` when the
/// outbox had it, null before; `message_id` its message there, null while there is none; `reason` why there is none
/// ([kith.community.outbox.Posting.Reason], or why their address is closed).
///
/// Table `broadcast_replies`, what people said back: `broadcast_id`, `person_id`; `number` by which a leader answers
/// it; `words`; `at`; `told_at` when the leader was told, null before; `answered_at` when they last answered it.
@NullMarked
package kith.community.broadcasts;

import org.jspecify.annotations.NullMarked;
