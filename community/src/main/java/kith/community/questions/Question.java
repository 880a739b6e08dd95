package kith.community.questions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Something we have asked someone of our own accord. Their next number, yes or no is an answer to it.
///
/// @param about    ids of what it is about, separated by `;`, in the order of the numbers
/// @param askedAt  when they came to read it, as far as we know
/// @param until    after this an answer means nothing any more
/// @param closedAt when it was answered or taken back; null while it is open
@Table("questions")
public record Question(
        @Id UUID id,
        UUID personId,
        Kind kind,
        String about,
        Instant askedAt,
        Instant until,
        @Nullable Instant closedAt) {

    public enum Kind {
        /// A place came free. 1 takes it, 2 passes. About a sign-up.
        OFFER,
        /// What they were going to is moved or cancelled, and here is what else is on. A number shows one. About the
        /// sessions, in the order of their numbers.
        INSTEAD,
        /// Someone needs a lift. 1 takes them, 2 does not. About a [kith.community.lifts.Match].
        LIFT_DRIVER,
        /// Someone can take them. 1 gives each the other's number, 2 does not. About a [kith.community.lifts.Match].
        LIFT_PASSENGER,
        /// How are you? About a [kith.community.checkins.CheckIn].
        CHECK_IN,
        /// Someone needs a person: 1 sees to it. About a check-in.
        CHECK_IN_STAFF,
        /// Would you look in? 1 goes, 2 can't. About a check-in.
        CHECK_IN_HELP,
        /// What did you find? 1 all right, 2 needs help. About a check-in.
        CHECK_IN_SEEN,
        /// May we ask you how you are? 1 yes, 2 no. About a [kith.community.checkins.CheckInPlan].
        CHECK_IN_AGREE,
        /// May we write to you? 1 yes, 2 no. About the one who is asked, and the worker who suggested it.
        INVITATION,
        /// May we ask you to look in? 1 yes, 2 no. About whom they would look in on, and the worker.
        HELPER,
        /// What do you need? A number for each thing, or words. About their row on a list.
        LIST_NEEDS,
        /// Somebody of a group would do it for you: may they have your number? 1 yes, 2 no. About a need, and who
        /// would.
        NEED_NUMBER,
        /// Who came? Numbers, ALL or NONE. About a session.
        WHO_CAME,
        /// It was said back who came; numbers put it right. About a session.
        WHO_CAME_NOTED,
        /// How was it? 1 to 5, or words. About a sign-up.
        FEEDBACK,
        /// May we quote you? 1 yes, 2 no. About a sign-up.
        FEEDBACK_QUOTE,
        /// What got in the way? A number for each, or words. About a sign-up.
        MISSED,
        /// Is what is listed still right? Yes for all, a number for one that is not. About a round of listings.
        STILL_RIGHT,
        /// Would you be one of the staff? 1 yes, 2 no. About a [kith.community.staff.Appointment].
        STAFF_ROLE
    }

    public List<UUID> subjects() {
        return Arrays.stream(about.split(";")).map(UUID::fromString).toList();
    }

    /// What it is about, where that is one thing.
    public UUID subject() {
        return subjects().getFirst();
    }

    static String join(List<UUID> subjects) {
        return subjects.stream().map(UUID::toString).collect(Collectors.joining(";"));
    }
}
