package kith.community.needs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Something that kept someone from coming, as they said it themselves.
///
/// @param sessionId what they could not come to; null when it was about none
@Table("needs")
public record Need(
        @Id UUID id, UUID personId, Kind kind, @Nullable UUID sessionId, Instant at) {

    public enum Kind {
        /// No bus, no lift, no way to get there.
        TRANSPORT,
        HEALTH,
        NERVES,
        FORGOT,
        OTHER
    }
}
