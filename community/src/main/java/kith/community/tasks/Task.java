package kith.community.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Something a person should look at.
///
/// @param note why, in a few plain words of ours, and in theirs where a person is to answer them
@Table("tasks")
public record Task(
        @Id UUID id,
        Kind kind,
        @Nullable UUID personId,
        @Nullable UUID sessionId,
        String note,
        Instant createdAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {

    public enum Kind {
        /// Words that may mean danger.
        CRISIS,
        /// Is troubled, or worries about somebody else.
        WORRY,
        /// Asked for help, or for a person.
        HELP,
        /// Asked to be rung.
        CALL_BACK,
        /// Said CANCEL, END or QUIT: their phone network may block us now.
        NETWORK_BLOCK,
        /// Opted out, and wrote again: nothing of ours reaches them.
        WROTE_AFTER_STOP,
        /// Something of ours went wrong while answering.
        OUR_FAULT,
        /// Wants nothing from us for a while, check-ins among it.
        PAUSED,
        /// Wants to be asked no more how they are.
        STOPPED_CHECK_INS,
        /// Something changed, and no message reaches them.
        NOT_TOLD,
        /// Places are kept for a larger party while a smaller one waits behind it: the leader decides.
        PLACE_KEPT,
        /// One of several people at one address said STOP there, and none of them is reached there now.
        SHARED_STOP,
        /// Two people share a lift, and we have no number to give: a leader puts them in touch.
        PUT_IN_TOUCH,
        /// Comes for the first time and would like to be met, and no message reaches a leader.
        MEET_AT_THE_DOOR,
        /// Answered what a leader wrote to a group, and no message reaches the leader.
        REPLY_NOT_READ,
        /// Asked about an activity what its listing does not say, and its leaders have not answered.
        ENQUIRY,
        /// A leader says that something listed is wrong, or has ended.
        LISTING_WRONG,
        /// Wants to be rung by nobody.
        NO_CALLS,
        /// Wants some of our messages, or at some hours, in a way that only a person can arrange.
        FEWER_MESSAGES,
        /// Said that we have the wrong number: nothing is written there any more.
        WRONG_NUMBER,
        /// Somebody told us of a death: nothing is written there any more.
        HAS_DIED,
        /// Moved, went into a home, or has a new number.
        HAS_MOVED,
        /// Asks for check-ins of their own accord, for themselves or for another.
        WANTS_CHECK_INS,
        /// Needs something that a person may find.
        NEED,
        /// Would like to help, or to start something.
        OFFERS_HELP,
        /// Is not content with something or somebody.
        COMPLAINT,
        /// Asks what is kept about them, to put it right or to delete it.
        DATA_RIGHTS
    }
}
