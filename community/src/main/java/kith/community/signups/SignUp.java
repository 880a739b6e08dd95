package kith.community.signups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Someone has a place at a session, or waits for one. Live until `endedAt`; one live sign-up for a person and session.
///
/// @param party places wanted, 1 to 6
@Table("sign_ups")
public record SignUp(
        @Id UUID id,
        UUID sessionId,
        UUID personId,
        int party,
        State state,
        Instant askedAt,
        @Nullable Instant endedAt) {

    public enum State {
        BOOKED,
        WAITING,
        /// The person gave it up.
        LEFT,
        /// The session was cancelled.
        CANCELLED
    }
}
