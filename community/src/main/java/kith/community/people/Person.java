package kith.community.people;

import java.time.Instant;
import java.util.UUID;
import kith.community.places.Place;
import kith.community.places.Postcode;
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

    /// Roughly where they are, for people who need not know more: the town, or the first half of the postcode. Empty
    /// when it is not known.
    public String area() {
        return Postcode.of(placeName).map(Postcode::outcode).orElse(placeName);
    }

    /// First and last, as one says it; empty when neither is known.
    public String name() {
        return (firstName + " " + lastName).strip();
    }

    /// Where near them is; null when it is not known.
    public @Nullable Place place() {
        return latitude == null || longitude == null ? null : new Place(placeName, latitude, longitude, 0);
    }
}
