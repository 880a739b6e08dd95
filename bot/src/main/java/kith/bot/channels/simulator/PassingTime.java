package kith.bot.channels.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import kith.community.storage.Wordless;
import kith.community.time.Duty;
import kith.community.time.MovableClock;
import kith.community.time.Rhythm;
import kith.community.time.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves the clock on so that everything in between happens, each thing at its own moment.
///
/// It goes from one moment at which a duty has something to do to the next, and messages are delivered at each
/// before it goes on. Housekeeping that names no such moments (feeds, backups) is done once at the end, as
/// after a night in which the machine was off.
public final class PassingTime {

    static final Duration FURTHEST = Duration.ofDays(366);
    static final int MOST_STEPS = 20_000;

    /// How far ahead a message is looked for.
    static final Duration NEXT_WITHIN = Duration.ofDays(60);

    /// A duty may look only some days ahead, so it is asked again at least this often.
    private static final Duration LONGEST_STEP = Duration.ofDays(1);

    private static final Set<String> DELIVERY = Set.of("sweep", "deliver");

    private static final Logger log = LoggerFactory.getLogger(PassingTime.class);

    private final MovableClock clock;
    private final ZoneId zone;
    private final List<Duty> deliveries;
    private final List<Duty> duties;
    private final Turns turns;
    private final LongSupplier arrived;

    /// @param zone    of the hours at which daily duties are done
    /// @param arrived how many messages have arrived at phones so far
    public PassingTime(MovableClock clock, ZoneId zone, List<Duty> duties, Turns turns, LongSupplier arrived) {
        this.clock = clock;
        this.zone = zone;
        this.deliveries = duties.stream().filter(PassingTime::delivers).toList();
        this.duties = duties.stream().filter(duty -> !delivers(duty)).toList();
        this.turns = turns;
        this.arrived = arrived;
    }

    private static boolean delivers(Duty duty) {
        return DELIVERY.contains(duty.name());
    }

    /// Moves the clock to `then`. At `then` equal to now, what is due is done and delivered.
    ///
    /// @throws IllegalArgumentException when `then` is in the past, or more than [#FURTHEST] away
    public Passed moveTo(Instant then) {
        return turns.alone(() -> moveTo(then, clock.instant()));
    }

    /// Lets so much time pass.
    ///
    /// @throws IllegalArgumentException when it is less than none, or more than [#FURTHEST]
    public Passed moveBy(Duration time) {
        return turns.alone(() -> {
            var from = clock.instant();
            return moveTo(from.plus(time), from);
        });
    }

    private Passed moveTo(Instant then, Instant from) {
        if (then.isBefore(from)) {
            throw new IllegalArgumentException("The clock only moves forward: it is " + from + " now, and " + then
                    + " is before that. Give a later time.");
        }
        if (then.isAfter(from.plus(FURTHEST))) {
            throw new IllegalArgumentException("The clock moves at most " + FURTHEST.toDays() + " days at once: it is "
                    + from + " now. Move it in several steps.");
        }
        return pass(from, then, () -> false);
    }

    /// Moves the clock to the moment at which the next message arrives at a phone.
    ///
    /// @return with no steps, and the clock where it was, when nothing is to be done in the next [#NEXT_WITHIN]
    public Passed moveToTheNextMessage() {
        return turns.alone(() -> {
            var from = clock.instant();
            long before = arrived.getAsLong();
            return next(from).isEmpty()
                    ? new Passed(from, from, 0, 0)
                    : pass(from, from.plus(NEXT_WITHIN), () -> arrived.getAsLong() > before);
        });
    }

    /// The next moment at which something is to be done, if there is one in the next [#NEXT_WITHIN].
    public Optional<Instant> next() {
        return next(clock.instant());
    }

    private Optional<Instant> next(Instant from) {
        var until = from.plus(NEXT_WITHIN);
        return Stream.iterate(from, at -> at.isBefore(until), at -> at.plus(LONGEST_STEP))
                .map(this::soonestAfter)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(next -> !next.isAfter(until));
    }

    private Passed pass(Instant from, Instant then, BooleanSupplier isEnough) {
        long before = arrived.getAsLong();
        int steps = 0;
        var at = from;
        beat(at, Set.of());
        Set<Duty> done = Set.of();
        while (at.isBefore(then) && steps < MOST_STEPS && !isEnough.getAsBoolean()) {
            at = Stream.concat(soonestAfter(at).stream(), Stream.of(at.plus(LONGEST_STEP), then))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            done = reach(at);
            steps++;
        }
        daily(from, at);
        beat(at, done);
        return new Passed(from, at, steps, arrived.getAsLong() - before);
    }

    /// @return the duties done at that moment
    private Set<Duty> reach(Instant at) {
        if (at.isAfter(clock.instant())) {
            clock.moveTo(at);
        }
        var done = performDue(at);
        deliver(at);
        return done;
    }

    /// Each at most once, looking again after each, because one may leave something to do for another.
    private Set<Duty> performDue(Instant at) {
        var done = new HashSet<Duty>();
        for (var due = anyDue(at, done); due.isPresent(); due = anyDue(at, done)) {
            perform(due.get(), at);
            done.add(due.get());
        }
        return done;
    }

    private Optional<Duty> anyDue(Instant at, Set<Duty> done) {
        return duties.stream()
                .filter(duty -> !done.contains(duty))
                .filter(duty -> isDue(duty, at))
                .findFirst();
    }

    private static boolean isDue(Duty duty, Instant at) {
        return nextOf(duty, at.minusNanos(1)).filter(next -> !next.isAfter(at)).isPresent();
    }

    /// What is due already, and what shows only when it is looked for.
    private void beat(Instant at, Set<Duty> done) {
        duties.stream()
                .filter(duty -> duty.rhythm() instanceof Rhythm.Every && !done.contains(duty))
                .forEach(duty -> perform(duty, at));
        deliver(at);
    }

    private void daily(Instant from, Instant at) {
        duties.stream()
                .filter(duty -> duty.rhythm() instanceof Rhythm.Daily daily && hasCome(daily, from, at))
                .forEach(duty -> perform(duty, at));
    }

    private boolean hasCome(Rhythm.Daily daily, Instant from, Instant at) {
        var day = from.atZone(zone).toLocalDate();
        var today = day.atTime(daily.at()).atZone(zone).toInstant();
        var next = today.isAfter(from)
                ? today
                : day.plusDays(1).atTime(daily.at()).atZone(zone).toInstant();
        return !next.isAfter(at);
    }

    private void deliver(Instant at) {
        for (var delivery : deliveries) {
            long before;
            do {
                before = arrived.getAsLong();
                perform(delivery, at);
            } while (arrived.getAsLong() > before);
        }
    }

    private static void perform(Duty duty, Instant at) {
        try {
            duty.perform(at);
        } catch (RuntimeException e) {
            log.warn("Duty {} failed; it is done again at its next turn.", duty.name(), Wordless.of(e));
        }
    }

    private Optional<Instant> soonestAfter(Instant at) {
        return Stream.concat(duties.stream(), deliveries.stream())
                .flatMap(duty -> nextOf(duty, at).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Instant> nextOf(Duty duty, Instant at) {
        return duty.nextAfter(at).filter(next -> next.isAfter(at));
    }
}
