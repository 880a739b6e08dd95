package kith.community.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/// One time an activity takes place.
///
/// @param occursOn the date by the service's wall clock that its rule gives it; stays when it is moved
/// @param capacity places; null for as many as come
/// @param taken    places given; a place is given only while there is one, by one conditional statement
/// @param venue    where it is, when it is not where the others are; then postcode and position are known too
@Table("sessions")
public record Session(
        @Id UUID id,
        UUID activityId,
        LocalDate occursOn,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        int taken,
        @Nullable Instant cancelledAt,
        @Nullable String venue,
        @Nullable String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    @PersistenceCreator
    public Session {}

    /// One where the others are.
    public Session(
            UUID id,
            UUID activityId,
            LocalDate occursOn,
            Instant startsAt,
            Instant endsAt,
            @Nullable Integer capacity,
            int taken,
            @Nullable Instant cancelledAt) {
        this(id, activityId, occursOn, startsAt, endsAt, capacity, taken, cancelledAt, null, null, null, null);
    }

    /// Places still to be had; null when there is no limit.
    public @Nullable Integer placesLeft() {
        return capacity == null ? null : Math.max(0, capacity - taken);
    }
}
