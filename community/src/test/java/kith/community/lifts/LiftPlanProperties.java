package kith.community.lifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.community.lifts.Lift.Kind;
import kith.community.lifts.Match.State;
import kith.community.places.Place;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever people ask, answer and leave unanswered, in whatever order: no seat is promised twice, and nobody is asked
/// again.
class LiftPlanProperties {

    private static final UUID SESSION = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    /// One thing that happens. `who` counts round among those it can happen to.
    record Event(Deed deed, int who, int number) {}

    enum Deed {
        NEED,
        OFFER,
        WITHDRAW,
        YES,
        NO,
        SILENCE
    }

    @Property(tries = 1000)
    void everyHistoryKeepsTheRules(@ForAll("events") List<Event> events) {
        var history = new History();
        events.forEach(history::happen);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        var numbers = Arbitraries.integers().between(0, 50);
        return Combinators.combine(Arbitraries.of(Deed.class), numbers, numbers)
                .as(Event::new)
                .list()
                .ofMaxSize(60);
    }

    @Example
    void ofThoseWhoFitWhoeverIsNearestToTheDriverIsFirstAndThenWhoeverAskedFirst() {
        var driver = lift(1, Kind.OFFER, 2, 0);
        var far = lift(2, Kind.NEED, 1, 1);
        var near = lift(3, Kind.NEED, 1, 2);
        var unknown = lift(4, Kind.NEED, 1, 3);
        var tooMany = lift(5, Kind.NEED, 3, 4);
        var homes = Map.of(
                driver.id(), place(51.0), far.id(), place(51.5), near.id(), place(51.01), tooMany.id(), place(51.0));

        var lifts = List.of(driver, far, near, unknown, tooMany);
        assertThat(new LiftPlan(lifts, List.of(), homes).toAsk()).containsExactly(new LiftPlan.Pair(driver, near));
        assertThat(new LiftPlan(lifts, List.of(), Map.of()).toAsk()).containsExactly(new LiftPlan.Pair(driver, far));
    }

    private static Place place(double latitude) {
        return new Place("", latitude, -3, 0);
    }

    private static Lift lift(int number, Kind kind, int people, int second) {
        return new Lift(
                new UUID(1, number),
                new UUID(2, number),
                SESSION,
                new UUID(3, number),
                kind,
                people,
                NOW.plusSeconds(second),
                null);
    }

    /// Lifts and matches as they go through events, with a memory of its own of who was asked about whom.
    private static final class History {

        private final List<Lift> lifts = new ArrayList<>();
        private final List<Match> matches = new ArrayList<>();
        private final Set<List<UUID>> asked = new HashSet<>();
        private int count;

        void happen(Event event) {
            switch (event.deed()) {
                case NEED -> add(Kind.NEED, 1 + event.number() % 3);
                case OFFER -> add(Kind.OFFER, 1 + event.number() % 4);
                case WITHDRAW -> withdraw(event.who());
                case YES -> change(event.who(), true);
                case NO -> change(event.who(), false);
                case SILENCE -> silence(event.who());
            }
            plan().toAsk().forEach(this::ask);
            check();
        }

        private LiftPlan plan() {
            return new LiftPlan(lifts, matches, Map.of());
        }

        private void add(Kind kind, int people) {
            lifts.add(lift(++count, kind, people, count));
        }

        private void ask(LiftPlan.Pair pair) {
            assertThat(asked.add(List.of(pair.driver().id(), pair.passenger().id())))
                    .as("asked for the first time")
                    .isTrue();
            assertThat(matches)
                    .as("the driver is asked one thing at a time, the passenger seen to by nobody")
                    .noneMatch(m -> m.driverId().equals(pair.driver().id()) && m.state() == State.DRIVER_ASKED)
                    .noneMatch(m -> m.passengerId().equals(pair.passenger().id())
                            && (m.isPromised() || m.state() == State.DRIVER_ASKED));
            matches.add(new Match(
                    new UUID(4, matches.size()),
                    SESSION,
                    pair.driver().id(),
                    pair.passenger().id(),
                    State.DRIVER_ASKED,
                    NOW,
                    NOW));
        }

        private void withdraw(int who) {
            if (lifts.isEmpty()) {
                return;
            }
            int at = who % lifts.size();
            var was = lifts.get(at);
            lifts.set(
                    at,
                    new Lift(
                            was.id(),
                            was.signUpId(),
                            SESSION,
                            was.personId(),
                            was.kind(),
                            was.people(),
                            was.askedAt(),
                            NOW));
            matches.replaceAll(m -> m.isOpen() && m.concerns(was.id()) ? in(m, State.ENDED) : m);
        }

        private void change(int who, boolean yes) {
            if (matches.isEmpty()) {
                return;
            }
            int at = who % matches.size();
            var match = matches.get(at);
            if (!yes && (match.awaitsDriver() || match.awaitsPassenger())) {
                matches.set(at, in(match, State.REFUSED));
            } else if (plan().mayDriverAgree(match)) {
                matches.set(at, in(match, State.PASSENGER_ASKED));
            } else if (match.awaitsDriver()) {
                matches.set(at, in(match, State.DRIVER_WILLING));
            } else if (plan().mayPassengerAgree(match)) {
                matches.set(at, in(match, State.AGREED));
            }
        }

        private void silence(int who) {
            if (!matches.isEmpty()) {
                int at = who % matches.size();
                matches.set(
                        at,
                        switch (matches.get(at).state()) {
                            case DRIVER_ASKED -> in(matches.get(at), State.DRIVER_SILENT);
                            case PASSENGER_ASKED -> in(matches.get(at), State.PASSENGER_SILENT);
                            default -> matches.get(at);
                        });
            }
        }

        private static Match in(Match match, State state) {
            return new Match(match.id(), SESSION, match.driverId(), match.passengerId(), state, NOW, NOW);
        }

        private void check() {
            var taken = new HashMap<UUID, Integer>();
            var drivers = new HashMap<UUID, Integer>();
            for (Match match : matches) {
                if (match.state() == State.AGREED) {
                    taken.merge(
                            match.driverId(), plan().lift(match.passengerId()).people(), Integer::sum);
                }
                if (match.isPromised()) {
                    drivers.merge(match.passengerId(), 1, Integer::sum);
                }
            }
            taken.forEach((driver, people) ->
                    assertThat(people).isLessThanOrEqualTo(plan().lift(driver).people()));
            assertThat(drivers.values()).allMatch(n -> n == 1);
            lifts.stream()
                    .filter(lift -> lift.isLive(Kind.OFFER))
                    .forEach(driver -> assertThat(plan().seatsLeft(driver)).isNotNegative());
        }
    }
}
