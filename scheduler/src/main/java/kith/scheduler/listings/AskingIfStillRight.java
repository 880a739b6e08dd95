package kith.scheduler.listings;

import java.time.Instant;
import java.time.LocalTime;
import kith.community.listings.KeepingListings;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// Asks leaders, each morning those whose turn it is, whether what is listed of their groups is still right.
@Component
class AskingIfStillRight implements Duty {

    /// When most have had their breakfast and few are out yet.
    private static final LocalTime AT = LocalTime.of(10, 0);

    private final KeepingListings keepingListings;

    AskingIfStillRight(KeepingListings keepingListings) {
        this.keepingListings = keepingListings;
    }

    @Override
    public String name() {
        return "still-right";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(AT);
    }

    @Override
    public void perform(Instant now) {
        keepingListings.goOn(now);
    }
}
