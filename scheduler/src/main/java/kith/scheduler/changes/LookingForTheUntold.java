package kith.scheduler.changes;

import java.time.Duration;
import java.time.Instant;
import kith.community.signups.FindingTheUntold;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that finds those whom no message about a change has reached.
@Component
class LookingForTheUntold implements Duty {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final FindingTheUntold finding;

    LookingForTheUntold(FindingTheUntold finding) {
        this.finding = finding;
    }

    @Override
    public String name() {
        return "untold";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    public void perform(Instant now) {
        finding.look(now);
    }
}
