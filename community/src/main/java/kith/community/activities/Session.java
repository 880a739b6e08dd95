package kith.community.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/// One time an activity takes place.
///
/// @param occursOn the date by the service's wall clock; stays when the time of day is moved
/// @param capacity places; null for as many as come
/// @param taken    places given; a place is given only while there is one, by one conditional statement
@Table("sessions")
public record Session(
        @Id UUID id,
        UUID activityId,
        LocalDate occursOn,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        int taken,
        @Nullable Instant cancelledAt) {

    /// Places still to be had; null when there is no limit.
    public @Nullable Integer placesLeft() {
        return capacity == null ? null : Math.max(0, capacity - taken);
    }
}
