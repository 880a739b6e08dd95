package kith.scheduler.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kith.community.time.Duty;
import kith.community.time.Rhythm;

/// A duty that sees to what is due item by item, of one kind or of several in turn.
///
/// Each item has a transaction of its own. One that fails is logged by its id, put off and tried again later
/// ([PutOff]); the others go on. A kind that cannot even be looked for keeps no other kind back.
final class Each implements Duty {

    private final String name;
    private final Rhythm rhythm;
    private final OneByOne oneByOne;
    private final List<Items<?>> kinds;
    private final Function<Instant, Optional<Instant>> next;

    Each(String name, Rhythm rhythm, OneByOne oneByOne) {
        this(name, rhythm, oneByOne, List.of(), _ -> Optional.empty());
    }

    private Each(
            String name,
            Rhythm rhythm,
            OneByOne oneByOne,
            List<Items<?>> kinds,
            Function<Instant, Optional<Instant>> next) {
        this.name = name;
        this.rhythm = rhythm;
        this.oneByOne = oneByOne;
        this.kinds = kinds;
        this.next = next;
    }

    /// Items that are known by their id alone.
    ///
    /// @param what what an item is, for the log: `session`
    Each each(String what, Due<UUID> due, One<UUID> one) {
        return each(what, UUID::toString, due, one);
    }

    /// @param id made of ids only, for it stands in the log: no name, no number of a phone
    <T> Each each(String what, Function<T, String> id, Due<T> due, One<T> one) {
        return and(new Items<>(what, id, due, oneByOne.inATransaction(one)));
    }

    /// Without a transaction around it, for what waits for somebody else: the writer is not to be held meanwhile.
    <T> Each eachWithoutTransaction(String what, Function<T, String> id, Due<T> due, One<T> one) {
        return and(new Items<>(what, id, due, one));
    }

    private Each and(Items<?> items) {
        var more = new ArrayList<>(kinds);
        more.add(items);
        return new Each(name, rhythm, oneByOne, List.copyOf(more), next);
    }

    /// @param next the next moment at which something falls due; one that is not after the moment it is asked at is
    /// none
    Each next(Function<Instant, Optional<Instant>> next) {
        return new Each(name, rhythm, oneByOne, kinds, next);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Rhythm rhythm() {
        return rhythm;
    }

    /// @throws RuntimeException when items of a kind could not be looked for, or not put off; the other kinds are done
    @Override
    public void perform(Instant now) {
        RuntimeException failed = null;
        for (var kind : kinds) {
            try {
                oneByOne.seeTo(name, kind, now);
            } catch (RuntimeException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return next.apply(now).filter(at -> at.isAfter(now));
    }
}
