package kith.bot.channels.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether Telegram's updates come in: healthy while the last successful poll is recent, or another node polls.
final class TelegramHealth implements HealthIndicator {

    /// A few long polls and the longest back-off may fail before anyone is alarmed.
    static final Duration TOO_LONG = Duration.ofMinutes(2);

    private final Pulse pulse;
    private final Clock clock;
    private final Instant startedAt;

    TelegramHealth(Pulse pulse, Clock clock) {
        this.pulse = pulse;
        this.clock = clock;
        startedAt = clock.instant();
    }

    @Override
    public Health health() {
        var beat = pulse.last();
        if (beat.standingBy()) {
            return Health.up().withDetail("polling", "another node polls").build();
        }
        var since = beat.polledAt() == null ? startedAt : beat.polledAt();
        var silence = Duration.between(since, clock.instant());
        var health = silence.compareTo(TOO_LONG) > 0 ? Health.down() : Health.up();
        return health.withDetail("secondsSinceLastPoll", beat.polledAt() == null ? "never" : silence.toSeconds())
                .withDetail("trouble", beat.trouble())
                .build();
    }
}
