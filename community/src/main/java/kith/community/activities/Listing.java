package kith.community.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a feed or a leader says about an activity: everything but what we add ourselves, its id and its code.
///
/// @param source   the feed's name, or `staff`; with `sourceId` it finds the activity again
/// @param group    the group's name, empty for none
/// The others are as in [Activity].
public record Listing(
        String source,
        String sourceId,
        String title,
        String group,
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
        Activity.Booking booking,
        String cost,
        String access,
        String contactPhone,
        boolean privateAddress) {

    /// One at a place that everybody may know.
    public Listing(
            String source,
            String sourceId,
            String title,
            String group,
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
            Activity.Booking booking,
            String cost,
            String access,
            String contactPhone) {
        this(
                source,
                sourceId,
                title,
                group,
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
                capacity,
                booking,
                cost,
                access,
                contactPhone,
                false);
    }

    Activity as(UUID id, String code, @Nullable UUID groupId, Instant checkedAt) {
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
                capacity,
                booking,
                cost,
                access,
                contactPhone,
                privateAddress,
                checkedAt,
                null);
    }
}
