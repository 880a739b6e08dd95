package kith.scheduler.lifts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kith.community.lifts.SharingLifts;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that asks another driver when one has not answered in time.
@Component
class AskingOnward implements Duty {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final SharingLifts lifts;

    AskingOnward(SharingLifts lifts) {
        this.lifts = lifts;
    }

    @Override
    public String name() {
        return "lifts";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    /// Each session by itself, so that one that cannot be seen to keeps no other back.
    @Override
    public void perform(Instant now) {
        lifts.toLookAt(now).forEach(session -> lifts.lookAt(session, now));
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return lifts.nextToLookAt().filter(next -> next.isAfter(now));
    }
}
