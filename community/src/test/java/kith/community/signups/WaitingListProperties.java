package kith.community.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.signups.SignUp.State;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Whatever people do, in whatever order: never overbooked, nobody skipped, nobody offered the same place twice.
class WaitingListProperties {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");
    private static final Duration OFFER = Duration.ofHours(4);

    /// One thing that happens. `who` counts round among those the deed can be done by.
    record Event(Deed deed, int who, int number) {}

    enum Deed {
        JOIN,
        LEAVE,
        TAKE,
        PASS,
        WAIT_AN_HOUR,
        RESIZE,
        CHANGE,
        OFFER_TO
    }

    @Property(tries = 2000)
    void everyHistoryIsFair(@ForAll("capacities") @Nullable Integer capacity, @ForAll("events") List<Event> events) {
        var history = new History(capacity);
        events.forEach(history::happen);
    }

    @Property(tries = 2000)
    void nobodyTakesAPlacePastAPartyThatWaitsAndFits(
            @ForAll("capacities") @Nullable Integer capacity, @ForAll("events") List<Event> events) {
        var history = new History(capacity);
        for (Event event : events) {
            var before = history.list;
            history.happen(event);
            if (event.deed() == Deed.TAKE) {
                assertNobodyIsPassed(before, history.list);
            }
        }
    }

    /// An offer may be taken whoever else waits; what everyone has passed may not, while it is somebody's turn.
    private static void assertNobodyIsPassed(WaitingList before, WaitingList after) {
        for (int i = 0; i < before.inOrder().size(); i++) {
            var was = before.inOrder().get(i);
            if (was.isBooked()
                    || was.state() == State.OFFERED
                    || !after.inOrder().get(i).isBooked()) {
                continue;
            }
            assertThat(before.inOrder().subList(0, i))
                    .as("passed by " + was)
                    .noneMatch(first -> first.state() == State.WAITING && fits(first, before));
        }
    }

    @Property(tries = 2000)
    void whoeverPassedIsOfferedTheNextPlace(
            @ForAll("capacities") @Nullable Integer capacity, @ForAll("events") List<Event> events) {
        var history = new History(capacity);
        for (Event event : events) {
            var before = history.list;
            history.happen(event);
            if (isAPlaceGivenUp(before, history.list)) {
                assertTheFirstIsOfferedIt(history.list);
            }
        }
    }

    private static boolean isAPlaceGivenUp(WaitingList before, WaitingList after) {
        return before.coming().stream()
                .anyMatch(was -> after.find(was.id()).orElseThrow().endedAt() != null);
    }

    /// The first of all who wait and fit, those who passed an earlier place among them; larger parties wait for more.
    private static void assertTheFirstIsOfferedIt(WaitingList after) {
        after.inOrder().stream()
                .filter(each -> each.isWaiting() && each.state() != State.OFFERED)
                .filter(each -> fits(each, after))
                .findFirst()
                .ifPresent(first ->
                        assertThat(first.party()).as("not offered it: " + first).isGreaterThan(after.free()));
    }

    private static boolean fits(SignUp signUp, WaitingList list) {
        return list.capacity() == null || signUp.party() <= list.capacity();
    }

    @Provide
    Arbitrary<@Nullable Integer> capacities() {
        return Arbitraries.integers().between(1, 8).injectNull(0.05);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        var deeds = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, Deed.JOIN),
                net.jqwik.api.Tuple.of(3, Deed.LEAVE),
                net.jqwik.api.Tuple.of(3, Deed.TAKE),
                net.jqwik.api.Tuple.of(3, Deed.PASS),
                net.jqwik.api.Tuple.of(3, Deed.WAIT_AN_HOUR),
                net.jqwik.api.Tuple.of(1, Deed.RESIZE),
                net.jqwik.api.Tuple.of(2, Deed.CHANGE),
                net.jqwik.api.Tuple.of(1, Deed.OFFER_TO));
        var numbers = Arbitraries.integers().between(0, 50);
        return Combinators.combine(deeds, numbers, numbers)
                .as(Event::new)
                .list()
                .ofMaxSize(60);
    }

    /// A list as it goes through events, with a memory of its own of who was offered what is free now.
    private static final class History {

        private WaitingList list;
        private Instant now = START;
        private final Set<UUID> offeredWhatIsFree = new HashSet<>();

        History(@Nullable Integer capacity) {
            list = new WaitingList(capacity, List.of());
        }

        void happen(Event event) {
            var before = list;
            int freeBefore = list.free();
            boolean placeBack = event.deed() == Deed.LEAVE
                    && one(event.who(), State.BOOKED, State.WAITING, State.PASSED, State.OFFERED)
                            .map(SignUp::isBooked)
                            .orElse(false);
            list = after(event);
            assertThat(list.held()).as("overbooked by " + event).isLessThanOrEqualTo(allowed(before));
            if (placeBack || (event.deed() == Deed.RESIZE || event.deed() == Deed.CHANGE) && list.free() > freeBefore) {
                offeredWhatIsFree.clear();
            }
            var offering = list;
            list = list.offer(now, now.plus(OFFER));
            assertOffersAreFair(offering, list);
            assertNothingIsLeftOver();
            assertPositionsCountUp();
        }

        /// Places there are; or as many as were held before, where places were taken away.
        private int allowed(WaitingList before) {
            return list.capacity() == null ? Integer.MAX_VALUE : Math.max(list.capacity(), before.held());
        }

        private WaitingList after(Event event) {
            return switch (event.deed()) {
                case JOIN -> join(1 + event.number() % 6);
                case LEAVE ->
                    one(event.who(), State.BOOKED, State.WAITING, State.PASSED, State.OFFERED)
                            .map(s -> list.leave(s.id(), now))
                            .orElse(list);
                case TAKE ->
                    one(event.who(), State.OFFERED, State.PASSED, State.WAITING)
                            .map(s -> list.take(s.id()))
                            .orElse(list);
                case PASS ->
                    one(event.who(), State.OFFERED).map(s -> list.pass(s.id())).orElse(list);
                case WAIT_AN_HOUR -> {
                    now = now.plus(Duration.ofHours(1));
                    yield list.lapse(now);
                }
                case RESIZE -> list.resized(event.number() % 10 == 9 ? null : event.number() % 9);
                case CHANGE ->
                    one(event.who(), State.BOOKED)
                            .map(s -> list.withParty(s.id(), 1 + event.number() % 6))
                            .orElse(list);
                case OFFER_TO -> offerTo(event);
            };
        }

        /// A newcomer gets places only where nobody waits who could use them.
        private WaitingList join(int party) {
            var newcomer = SignUp.asked(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), party, now);
            boolean someoneWaits = list.inOrder().stream().anyMatch(s -> s.state() == State.WAITING && fits(s));
            var joined = list.admit(newcomer);
            assertThat(joined.find(newcomer.id()).orElseThrow().isBooked())
                    .isEqualTo(!someoneWaits && party <= list.free());
            return joined;
        }

        private WaitingList offerTo(Event event) {
            return one(event.who(), State.WAITING, State.PASSED)
                    .map(s -> {
                        var offered = list.offerTo(s.id(), now, now.plus(OFFER));
                        if (!offered.equals(list)) {
                            offeredWhatIsFree.add(s.id());
                        }
                        return offered;
                    })
                    .orElse(list);
        }

        private void assertOffersAreFair(WaitingList before, WaitingList after) {
            for (int i = 0; i < after.inOrder().size(); i++) {
                var was = before.inOrder().get(i);
                var is = after.inOrder().get(i);
                if (is.state() != State.OFFERED || was.state() == State.OFFERED) {
                    assertThat(is).as("only offers are made").isEqualTo(was);
                    continue;
                }
                assertThat(offeredWhatIsFree.add(is.id())).as("offered twice").isTrue();
                assertThat(after.inOrder().subList(0, i))
                        .as("skipped")
                        .noneMatch(s -> s.state() == State.WAITING && fits(s));
                assertThat(is.offeredUntil()).isEqualTo(now.plus(OFFER));
            }
            assertThat(after.held()).isLessThanOrEqualTo(allowed(before));
        }

        /// No place is kept back from someone whose turn it is.
        private void assertNothingIsLeftOver() {
            list.inOrder().stream()
                    .filter(s -> s.state() == State.WAITING && fits(s))
                    .findFirst()
                    .ifPresent(first -> assertThat(first.party()).isGreaterThan(list.free()));
            assertThat(list.heldUp()).allMatch(s -> s.party() <= list.free() && s.isWaiting());
        }

        private void assertPositionsCountUp() {
            var waiting = list.inOrder().stream().filter(SignUp::isWaiting).toList();
            for (int i = 0; i < waiting.size(); i++) {
                assertThat(list.position(waiting.get(i).id())).isEqualTo(i + 1);
            }
        }

        private boolean fits(SignUp s) {
            return WaitingListProperties.fits(s, list);
        }

        private java.util.Optional<SignUp> one(int number, State... states) {
            var among = new ArrayList<SignUp>();
            for (SignUp s : list.inOrder()) {
                if (s.endedAt() == null && List.of(states).contains(s.state())) {
                    among.add(s);
                }
            }
            return among.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(among.get(number % among.size()));
        }
    }
}
