package kith.scheduler.lists;

import java.time.Duration;
import java.time.Instant;
import kith.community.lists.WorkingThrough;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that writes to the people on a list once a link worker has started it.
///
/// A few at a time, so that somebody who writes to us meanwhile is answered meanwhile.
@Component
class WritingToLists implements Duty {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int AT_ONCE = 20;

    private final WorkingThrough workingThrough;

    WritingToLists(WorkingThrough workingThrough) {
        this.workingThrough = workingThrough;
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    public void perform(Instant now) {
        int done;
        do {
            done = workingThrough.goOn(AT_ONCE, now);
        } while (done == AT_ONCE);
    }
}
