package kith.bot.channels.simulator;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far the clock is to be moved, as it was asked for: one of the three is given.
///
/// @param now  to this moment: `2027-03-02T09:00:00Z`, or `2027-03-02T09:00` by the clocks of the service
/// @param plus by so much: `PT1H`, `P1D`
/// @param to   `next`: to the moment when the next message arrives; `tomorrow`: to 9 in the morning
record Moving(
        @Nullable String now,
        @Nullable String plus,
        @Nullable String to) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /// @throws Mistake with a sentence that says what to do
    Passed move(PassingTime passingTime, Instant present, ZoneId zone) {
        if (Stream.of(now, plus, to).filter(Objects::nonNull).count() != 1) {
            throw new Mistake(
                    "Say how far the clock is to move: one of now (2027-03-02T09:00), plus (PT1H) and to (next).");
        }
        try {
            if (now != null) {
                return passingTime.moveTo(moment(now, present, zone));
            }
            if (plus != null) {
                return passingTime.moveBy(duration(plus));
            }
            return moveTo(Objects.requireNonNull(to), passingTime, present, zone);
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
    }

    private static Passed moveTo(String to, PassingTime passingTime, Instant present, ZoneId zone) {
        return switch (to.strip().toLowerCase(Locale.ROOT)) {
            case "next" -> passingTime.moveToTheNextMessage();
            case "tomorrow" -> {
                var tomorrow = present.atZone(zone).toLocalDate().plusDays(1);
                yield passingTime.moveTo(tomorrow.atTime(MORNING).atZone(zone).toInstant());
            }
            default -> throw new Mistake("'" + to + "' is no place for the clock to go. Use next or tomorrow.");
        };
    }

    private static Instant moment(String text, Instant present, ZoneId zone) {
        var typed = text.strip();
        try {
            return OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeException e) {
            return local(typed, present, zone);
        }
    }

    /// In the hour that comes twice when the clocks go back, the first that is still to come.
    private static Instant local(String typed, Instant present, ZoneId zone) {
        try {
            var local = LocalDateTime.parse(typed);
            return zone.getRules().getValidOffsets(local).stream()
                    .map(local::toInstant)
                    .filter(moment -> !moment.isBefore(present))
                    .findFirst()
                    .orElseGet(() -> local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            throw new Mistake("'" + typed + "' is no moment. Write it like 2027-03-02T09:00 or 2027-03-02T09:00:00Z.");
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Mistake("'" + text + "' is no time. Write it like PT1H for an hour or P1D for a day.");
        }
    }
}
