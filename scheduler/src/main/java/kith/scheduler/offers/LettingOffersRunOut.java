package kith.scheduler.offers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kith.community.signups.Offering;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that ends offers nobody answered in time, and the waiting for sessions that have begun.
@Component
class LettingOffersRunOut implements Duty {

    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Offering offering;

    LettingOffersRunOut(Offering offering) {
        this.offering = offering;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    /// Each session by itself, so that one that cannot be seen to keeps no other back.
    @Override
    public void perform(Instant now) {
        offering.toLookAt(now).forEach(session -> offering.lookAt(session, now));
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return offering.nextToLookAt().filter(next -> next.isAfter(now));
    }
}
