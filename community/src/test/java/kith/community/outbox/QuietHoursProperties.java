package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the hours and wherever we are: the next moment is one when we may write, and there is none before it.
class QuietHoursProperties {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Property(tries = 300)
    void theNextMomentIsTheFirstAllowed(@ForAll("hours") QuietHours hours, @ForAll("moments") Instant at) {
        var next = hours.next(at);

        assertThat(next).isEqualTo(firstByLookingAtEveryMinute(hours, at));
        assertThat(hours.next(next)).isEqualTo(next);
    }

    @Property(tries = 200)
    void timePassesOnlyWhileWeMayWrite(@ForAll("hours") QuietHours hours, @ForAll("moments") Instant at) {
        var from = at.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        var after = hours.after(from, Duration.ofMinutes(90));

        int counted = 0;
        for (var minute = from; minute.isBefore(after); minute = minute.plus(MINUTE)) {
            counted += hours.mayWrite(minute) ? 1 : 0;
        }
        assertThat(counted).isEqualTo(90);
        assertThat(hours.mayWrite(after.minus(MINUTE))).isTrue();
    }

    private static Instant firstByLookingAtEveryMinute(QuietHours hours, Instant at) {
        if (hours.mayWrite(at)) {
            return at;
        }
        var minute = at.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        while (!hours.mayWrite(minute) || minute.isBefore(at)) {
            minute = minute.plus(MINUTE);
        }
        return minute;
    }

    @Provide
    Arbitrary<QuietHours> hours() {
        var zones = Arbitraries.of("Europe/London", "Australia/Lord_Howe", "America/New_York", "UTC")
                .map(ZoneId::of);
        return Combinators.combine(window(), window(), window(), zones).as(QuietHours::new);
    }

    private static Arbitrary<Window> window() {
        var start = Arbitraries.integers().between(0, Window.DAY - 1);
        return start.flatMap(
                from -> Arbitraries.integers().between(from + 1, Window.DAY).map(to -> new Window(from, to)));
    }

    /// Half of them near a change of the clock.
    @Provide
    Arbitrary<Instant> moments() {
        var nights = Arbitraries.of("2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z", "2026-11-01T06:00:00Z")
                .map(Instant::parse)
                .flatMap(night -> Arbitraries.longs().between(-90_000, 90_000).map(night::plusSeconds));
        var anyTime =
                Arbitraries.longs().between(1_780_000_000L, 1_830_000_000L).map(Instant::ofEpochSecond);
        return Arbitraries.oneOf(nights, anyTime);
    }
}
