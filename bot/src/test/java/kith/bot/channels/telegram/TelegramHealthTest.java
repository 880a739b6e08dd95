package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kith.community.time.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class TelegramHealthTest {

    private static final Instant START = Instant.parse("2027-03-02T09:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));
    private final Pulse pulse = new Pulse();
    private final TelegramHealth health = new TelegramHealth(pulse, clock);

    @Test
    void itIsWellWhileThePollsSucceedAndUnwellTwoMinutesAfterTheLast() {
        pulse.polled(START);
        after(Duration.ofMinutes(2));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        pulse.failed("502");
        after(Duration.ofSeconds(121));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails())
                .containsEntry("secondsSinceLastPoll", 121L)
                .containsEntry("trouble", "502");
    }

    @Test
    void aPollerThatNeverSucceededIsUnwellTwoMinutesAfterTheStart() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        after(Duration.ofMinutes(3));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aNodeThatStandsByIsWell() {
        pulse.standsBy();
        after(Duration.ofHours(1));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private void after(Duration time) {
        clock.moveTo(START.plus(time));
    }
}
