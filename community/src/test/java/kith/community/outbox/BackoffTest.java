package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void itWaitsLongerEachTimeUpToFiveMinutes() {
        assertThat(Backoff.after(1, null)).contains(Duration.ofSeconds(5));
        assertThat(Backoff.after(2, null)).contains(Duration.ofSeconds(10));
        assertThat(Backoff.after(6, null)).contains(Duration.ofSeconds(160));
        assertThat(Backoff.after(7, null)).contains(Duration.ofMinutes(5));
        assertThat(Backoff.after(49, null)).contains(Duration.ofMinutes(5));
    }

    @Test
    void itGivesUpAfterSomeHours() {
        var whole = Duration.ZERO;
        int tries = 1;
        for (var wait = Backoff.after(tries, null); wait.isPresent(); wait = Backoff.after(++tries, null)) {
            whole = whole.plus(wait.get());
        }

        assertThat(tries).isEqualTo(Backoff.TRIES);
        assertThat(whole).isBetween(Duration.ofHours(3), Duration.ofHours(4));
    }

    @Test
    void aLongerPauseThatTheProviderAsksForIsKept() {
        assertThat(Backoff.after(1, Duration.ofSeconds(90))).contains(Duration.ofSeconds(90));
        assertThat(Backoff.after(7, Duration.ofSeconds(1))).contains(Duration.ofMinutes(5));
        assertThat(Backoff.after(50, Duration.ofSeconds(1))).isEmpty();
    }
}
