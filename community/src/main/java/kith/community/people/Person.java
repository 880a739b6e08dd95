package kith.community.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// Someone we know. Names are empty until we learn them; the place is where "near me" is.
///
/// @param placeName what the person called it, empty when no place is remembered
@Table("people")
public record Person(
        @Id UUID id,
        String firstName,
        String lastName,
        String language,
        String placeName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Instant createdAt) {

    public boolean hasPlace() {
        return latitude != null && longitude != null;
    }
}
