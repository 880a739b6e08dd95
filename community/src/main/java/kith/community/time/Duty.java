package kith.community.time;

import java.time.Instant;
import java.util.Optional;

/// Something to be done again and again as time passes. The tables hold what is due; a duty finds it and does it,
/// so that doing it twice does nothing more, and doing it late catches up.
public interface Duty {

    /// Unique and stable, such as `remind`: it names the job in the scheduler's store.
    String name();

    Rhythm rhythm();

    /// Does all that is due at `now`. Called by one thread on one node at a time; may throw, and is then called again
    /// at its next turn.
    void perform(Instant now);

    /// The next moment after `now` at which this duty will have something to do, as far as the tables tell. The
    /// simulator steps from one to the next when its clock is moved.
    default Optional<Instant> nextAfter(Instant now) {
        return Optional.empty();
    }
}
