package kith.community.lifts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Someone with a place needs a lift to it, or can give one. Live until `endedAt`; one live lift for a sign-up.
///
/// @param people how many need it together, or how many can be taken
@Table("lifts")
public record Lift(
        @Id UUID id,
        UUID signUpId,
        UUID sessionId,
        UUID personId,
        Kind kind,
        int people,
        Instant askedAt,
        @Nullable Instant endedAt) {

    public enum Kind {
        NEED,
        OFFER
    }

    boolean isLive(Kind wanted) {
        return endedAt == null && kind == wanted;
    }
}
