package kith.scheduler.duties;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.community.time.Duty;
import kith.community.time.Rhythm;

/// A duty that is done in one piece: it has no items, or keeps them apart itself.
record Whole(String name, Rhythm rhythm, Consumer<Instant> work, Function<Instant, Optional<Instant>> next)
        implements Duty {

    Whole(String name, Rhythm rhythm, Consumer<Instant> work) {
        this(name, rhythm, work, _ -> Optional.empty());
    }

    @Override
    public void perform(Instant now) {
        work.accept(now);
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return next.apply(now);
    }
}
