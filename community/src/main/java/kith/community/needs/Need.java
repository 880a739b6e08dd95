package kith.community.needs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Something that kept someone from coming, or that they would like done for them, as they said it themselves.
///
/// @param sessionId what they could not come to; null when it was about none
/// @param state     null where nothing is to be done about it
/// @param takenBy   who of the staff sees to it; null while nobody does
/// @param changedAt when the state last changed; null where there is none
/// @param circleId  the group that was asked to do it; null where none was
/// @param givenBy   who of the staff asked them
@Table("needs")
public record Need(
        @Id UUID id,
        UUID personId,
        Kind kind,
        @Nullable UUID sessionId,
        Instant at,
        @Nullable State state,
        @Nullable UUID takenBy,
        @Nullable Instant changedAt,
        @Nullable UUID circleId,
        @Nullable UUID givenBy) {

    /// What others can do for someone, in the order of the numbers under the question for it.
    public static final List<Kind> TO_BE_DONE = List.of(Kind.SHOPPING, Kind.PRESCRIPTION, Kind.DOG_WALKING);

    public enum Kind {
        /// No bus, no lift, no way to get there.
        TRANSPORT,
        HEALTH,
        NERVES,
        FORGOT,
        OTHER,
        SHOPPING,
        /// Something to be fetched from the chemist.
        PRESCRIPTION,
        DOG_WALKING
    }

    public enum State {
        OPEN,
        /// Somebody sees to it.
        TAKEN,
        DONE
    }

    /// Whether it still waits for somebody to do it.
    public boolean isToBeDone() {
        return state == State.OPEN || state == State.TAKEN;
    }
}
