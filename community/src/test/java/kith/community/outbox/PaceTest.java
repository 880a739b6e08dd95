package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");

    @Test
    void theBucketHoldsAQuarterOfASecondsWorthAndOneMore() {
        var pace = new Pace(0, NOON, null);

        assertThat(pace.available(30, NOON)).isZero();
        assertThat(pace.available(30, NOON.plusMillis(100))).isEqualTo(3);
        assertThat(pace.available(30, NOON.plusSeconds(3600))).isEqualTo(8);
    }

    @Test
    void aSlowChannelStillSendsOneAtATime() {
        var pace = new Pace(1, NOON, null).taken(1, 0.2, NOON);

        assertThat(pace.available(0.2, NOON.plusMillis(4999))).isZero();
        assertThat(pace.available(0.2, NOON.plusMillis(5000))).isEqualTo(1);
    }

    /// As a provider counts that takes 30 in a second, with a quarter of it to spare for what is on its way.
    @Test
    void notManyMoreThanASecondsWorthGoInAnySecond() {
        var pace = new Pace(30, NOON, null);
        int sent = 0;
        for (var now = NOON; now.isBefore(NOON.plusSeconds(1)); now = now.plusMillis(7)) {
            int some = pace.available(30, now);
            pace = pace.taken(some, 30, now);
            sent += some;
        }

        assertThat(sent).isLessThanOrEqualTo(30 + 8);
    }

    @Test
    void noMoreGoInAMinuteThanAMinuteHolds() {
        var pace = new Pace(30, NOON, null);
        int sent = 0;
        for (var now = NOON; now.isBefore(NOON.plusSeconds(60)); now = now.plusMillis(7)) {
            int some = pace.available(30, now);
            pace = pace.taken(some, 30, now);
            sent += some;
        }

        assertThat(sent).isBetween(60 * 30 - 30, 60 * 30 + 30);
    }

    @Test
    void aClockSetBackNeitherFillsNorStopsTheBucket() {
        var pace = new Pace(0, NOON, null);

        assertThat(pace.available(30, NOON.minusSeconds(3600))).isZero();
        var after = pace.taken(0, 30, NOON.minusSeconds(3600));
        assertThat(after.available(30, NOON.minusSeconds(3599))).isEqualTo(8);
    }

    @Test
    void aRateOfNothingIsRefused() {
        assertThatThrownBy(() -> Rate.perSecond(0)).hasMessageContaining("0.0 a second");
    }
}
