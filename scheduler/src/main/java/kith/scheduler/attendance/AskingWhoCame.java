package kith.scheduler.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kith.community.attendance.CallingTheRoll;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that tells leaders how many are coming, and asks them who came.
@Component
class AskingWhoCame implements Duty {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final CallingTheRoll callingTheRoll;

    AskingWhoCame(CallingTheRoll callingTheRoll) {
        this.callingTheRoll = callingTheRoll;
    }

    @Override
    public String name() {
        return "roll";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    /// Each session by itself, so that one that cannot be seen to keeps no other back.
    @Override
    public void perform(Instant now) {
        callingTheRoll.due(now).forEach(due -> callingTheRoll.call(due, now));
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return callingTheRoll.nextAfter(now);
    }
}
