package kith.scheduler.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kith.community.feedback.AskingAfterwards;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that asks those who came how it was, and those who did not what got in the way.
@Component
class AskingHowItWas implements Duty {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final AskingAfterwards asking;

    AskingHowItWas(AskingAfterwards asking) {
        this.asking = asking;
    }

    @Override
    public String name() {
        return "afterwards";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    /// Each person by themselves, so that one who cannot be asked keeps no other back.
    @Override
    public void perform(Instant now) {
        asking.due(now).forEach(visit -> asking.ask(visit, now));
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return asking.nextAfter(now);
    }
}
