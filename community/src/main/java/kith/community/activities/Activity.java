package kith.community.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/// Something people do together, once or again and again; its [Session]s are the times it takes place.
///
/// @param code         short, unique, upper case, sayable on the phone: `WALK7`
/// @param source       the feed it came from, or `staff`; with `sourceId` it finds the activity again
/// @param topics       separated by `;`, as in `config/topics.yml`
/// @param starts       the first occurrence, wall-clock time of the service
/// @param repeats      an RFC 5545 RRULE without `RRULE:`, empty for a single occurrence
/// @param repeatsUntil the last date it may fall on, null for no end
/// @param exceptDates  dates it does not take place, separated by `;`, ISO
/// @param capacity     places at each session; null for as many as come
/// @param cost         in words: `free`, `£3`, `£2 with a cup of tea`
/// @param access       access notes in words: `step-free, hearing loop`
/// @param privateAddress whether it is in somebody's home, see [WhereItIs]
/// @param checkedAt    when its source last added or changed it
/// @param endedAt      when it ended for good; null while it goes on
@Table("activities")
public record Activity(
        @Id UUID id,
        String code,
        String source,
        String sourceId,
        String title,
        @Column("circle_id") @Nullable UUID groupId,
        String summary,
        String topics,
        String venue,
        String address,
        String postcode,
        double latitude,
        double longitude,
        LocalDateTime starts,
        LocalDateTime ends,
        String repeats,
        @Nullable LocalDate repeatsUntil,
        String exceptDates,
        @Nullable Integer capacity,
        Booking booking,
        String cost,
        String access,
        String contactPhone,
        boolean privateAddress,
        Instant checkedAt,
        @Nullable Instant endedAt) {

    public enum Booking {
        /// Come as you are; joining only earns a reminder.
        DROP_IN,
        /// A place is needed.
        SIGN_UP
    }

    Activity checked(Instant now) {
        return with(capacity, booking, now, endedAt);
    }

    /// With other places at each session.
    Activity withPlaces(@Nullable Integer places, Booking howToCome) {
        return with(places, howToCome, checkedAt, endedAt);
    }

    /// The same as it is for one of its sessions, which may be elsewhere.
    public Activity at(Session session) {
        if (session.venue() == null
                || session.postcode() == null
                || session.latitude() == null
                || session.longitude() == null) {
            return this;
        }
        return new Activity(
                id,
                code,
                source,
                sourceId,
                title,
                groupId,
                summary,
                topics,
                session.venue(),
                "",
                session.postcode(),
                session.latitude(),
                session.longitude(),
                starts,
                ends,
                repeats,
                repeatsUntil,
                exceptDates,
                capacity,
                booking,
                cost,
                access,
                contactPhone,
                false,
                checkedAt,
                endedAt);
    }

    Activity ended(Instant now) {
        return with(capacity, booking, checkedAt, now);
    }

    private Activity with(
            @Nullable Integer places, Booking howToCome, Instant newlyCheckedAt, @Nullable Instant newlyEndedAt) {
        return new Activity(
                id,
                code,
                source,
                sourceId,
                title,
                groupId,
                summary,
                topics,
                venue,
                address,
                postcode,
                latitude,
                longitude,
                starts,
                ends,
                repeats,
                repeatsUntil,
                exceptDates,
                places,
                howToCome,
                cost,
                access,
                contactPhone,
                privateAddress,
                newlyCheckedAt,
                newlyEndedAt);
    }

    public boolean isRepeating() {
        return !repeats.isEmpty();
    }

    public boolean isFree() {
        return cost.strip().toLowerCase(Locale.ROOT).startsWith("free");
    }

    public boolean isStepFree() {
        return access.toLowerCase(Locale.ROOT).contains("step-free");
    }

    public List<String> topicList() {
        return topics.isBlank() ? List.of() : List.of(topics.strip().split("\\s*;\\s*"));
    }
}
