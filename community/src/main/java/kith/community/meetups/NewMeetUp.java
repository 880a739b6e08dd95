package kith.community.meetups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/// A meet-up in the making. What was not said yet is null; what is to be left out is empty.
///
/// @param latitude null until it is known where the venue is
/// @param day      the first date it may be on
/// @param repeats  in the words of `Repeats`, `monthly` alone, on the weekday of that date, or [NamedDates]
/// @param places   0 for no limit
/// @param untilDay the last date it may be on
/// @param exceptDates dates left out, with semicolons between them
/// @param dateNotes   what was said of dates and no rule holds, with semicolons between
@Table("new_meet_ups")
public record NewMeetUp(
        @Id UUID id,
        UUID personId,
        @Column("circle_id") @Nullable UUID groupId,
        @Nullable String title,
        @Nullable String venue,
        @Nullable String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Column("on_day") @Nullable LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable String repeats,
        @Nullable Integer places,
        @Nullable String cost,
        @Nullable String access,
        @Nullable String bring,
        @Nullable LocalDate untilDay,
        @Nullable String exceptDates,
        @Nullable String dateNotes,
        Instant begunAt) {

    private static final String BETWEEN_DATES = ";";
    private static final String BETWEEN_NOTES = "; ";

    static NewMeetUp begun(UUID id, UUID leader, Instant now) {
        return new NewMeetUp(
                id, leader, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, now);
    }

    /// What is to be asked next; empty when everything was said.
    public Optional<Detail> next() {
        return Arrays.stream(Detail.values()).filter(detail -> !has(detail)).findFirst();
    }

    boolean has(Detail detail) {
        return value(detail) != null;
    }

    /// What is said here and was not before, or was otherwise.
    Set<Detail> changedFrom(NewMeetUp before) {
        var changed = EnumSet.noneOf(Detail.class);
        for (Detail detail : Detail.values()) {
            if (has(detail) && !Objects.equals(value(detail), before.value(detail))) {
                changed.add(detail);
            }
        }
        return changed;
    }

    /// Where a venue is.
    record Spot(String postcode, double latitude, double longitude) {}

    private @Nullable Object value(Detail detail) {
        return switch (detail) {
            case GROUP -> groupId;
            case TITLE -> title;
            case VENUE -> venue;
            case POSTCODE -> spot();
            case DAY -> day;
            case TIME -> starts;
            case END -> ends;
            case OFTEN -> repeats;
            case PLACES -> places;
            case COST -> cost;
            case ACCESS -> access;
            case BRING -> bring;
        };
    }

    private @Nullable Spot spot() {
        return postcode == null || latitude == null || longitude == null
                ? null
                : new Spot(postcode, latitude, longitude);
    }

    /// The same with one thing otherwise.
    ///
    /// @param value of the type of that thing, a [Spot] for the postcode; null when it is to be asked
    NewMeetUp with(Detail detail, @Nullable Object value) {
        var spot = (Spot) (detail == Detail.POSTCODE ? value : spot());
        return new NewMeetUp(
                id,
                personId,
                (UUID) (detail == Detail.GROUP ? value : groupId),
                (String) (detail == Detail.TITLE ? value : title),
                (String) (detail == Detail.VENUE ? value : venue),
                spot == null ? null : spot.postcode(),
                spot == null ? null : (Double) spot.latitude(),
                spot == null ? null : (Double) spot.longitude(),
                (LocalDate) (detail == Detail.DAY ? value : day),
                (LocalTime) (detail == Detail.TIME ? value : starts),
                (LocalTime) (detail == Detail.END ? value : ends),
                (String) (detail == Detail.OFTEN ? value : repeats),
                (Integer) (detail == Detail.PLACES ? value : places),
                (String) (detail == Detail.COST ? value : cost),
                (String) (detail == Detail.ACCESS ? value : access),
                (String) (detail == Detail.BRING ? value : bring),
                untilDay,
                exceptDates,
                dateNotes,
                begunAt);
    }

    /// Between which dates it repeats.
    public Season season() {
        var except =
                split(exceptDates, BETWEEN_DATES).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
        return new Season(untilDay, except, split(dateNotes, BETWEEN_NOTES).toList());
    }

    private static Stream<String> split(@Nullable String said, String between) {
        return said == null || said.isEmpty() ? Stream.of() : Arrays.stream(said.split(between));
    }

    NewMeetUp in(Season season) {
        var except = season.except().stream().map(LocalDate::toString).collect(Collectors.joining(BETWEEN_DATES));
        return new NewMeetUp(
                id,
                personId,
                groupId,
                title,
                venue,
                postcode,
                latitude,
                longitude,
                day,
                starts,
                ends,
                repeats,
                places,
                cost,
                access,
                bring,
                season.until(),
                except,
                String.join(BETWEEN_NOTES, season.notes()),
                begunAt);
    }
}
