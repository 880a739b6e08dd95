package kith.community.checkins;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// One thing that happened in a check-in. Steps are added, never changed.
///
/// @param personId  whom it is about other than the resident: who was told or asked, who said so; null otherwise
/// @param reason    in one word of ours or of the provider: `NO_KEY`, `MACHINE`, `LATE`; empty where the kind says all
/// @param messageId the message that was posted for it, if one was
@Table("check_in_steps")
public record Step(
        @Id UUID id,
        UUID checkInId,
        Kind kind,
        Instant at,
        @Nullable UUID personId,
        String reason,
        @Nullable UUID messageId) {

    public enum Kind {
        /// They were asked, by message. `LATE` when it was later than agreed.
        ASKED,
        /// They were asked once more.
        NUDGED,
        /// Their phone was rung.
        RANG,
        /// That call was over: how, stands as its reason.
        CALL_ENDED,
        /// The question will not reach them, and why.
        NOT_REACHED,
        /// They wrote something that is no clear answer.
        UNCLEAR,
        /// They answered clearly; the [Mood] stands as its reason.
        ANSWERED,
        /// They answered some of the questions, or the last of them.
        ANSWERED_PART,
        /// Words that may mean danger.
        CRISIS,
        /// A member of staff was told.
        STAFF_TOLD,
        /// A member of staff is seeing to it.
        STAFF_ON_IT,
        /// A helper was asked to look in.
        HELPER_ASKED,
        /// A helper goes there.
        HELPER_GOES,
        /// A helper can't go, and is not asked again.
        HELPER_CAN_NOT,
        /// A helper has been there and found them all right, or in need of help (`FINE`, `NOT_GOOD`).
        HELPER_SAW,
        /// Those who were told are told that they have answered after all.
        ALL_TOLD_OF_ANSWER,
        /// Nobody has taken it on: every link worker and coordinator is told.
        LOUD,
        /// A named person closed it.
        CLOSED
    }
}
