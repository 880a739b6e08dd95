package kith.community.signups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kith.community.signups.SignUp.State;
import org.jspecify.annotations.Nullable;

/// Decides who has a place at a session and who waits, in the order people asked.
///
/// Pure: built from the sign-ups as stored, changed only by returning a new list. Its rules:
///
/// - Booked and offered places together are never more than there are, unless places were taken away later.
/// - Whoever asked first is offered a free place first. A party gets all its places or none; while the first party
///   does not fit, nobody behind it is offered what it cannot use, unless the leader says so.
/// - An offer that is passed, or that runs out, keeps the turn: the next place that comes free is offered again. The
///   same free place is offered to nobody twice.
/// - A free place that everyone has passed goes to whoever asks for it.
///
/// @param capacity places; null for as many as come
/// @param inOrder  sign-ups in the order in which they were asked for, the ended ones among them or not
public record WaitingList(@Nullable Integer capacity, List<SignUp> inOrder) {

    public WaitingList {
        inOrder = List.copyOf(inOrder);
    }

    /// Places that nobody has or is offered; less than none where places were taken away later.
    public int free() {
        return capacity == null ? Integer.MAX_VALUE : capacity - held();
    }

    /// Places that somebody has or is offered.
    public int held() {
        return inOrder.stream()
                .filter(SignUp::holdsPlaces)
                .mapToInt(SignUp::party)
                .sum();
    }

    /// Those with a place.
    public List<SignUp> coming() {
        return inOrder.stream().filter(SignUp::isBooked).toList();
    }

    public Optional<SignUp> find(UUID signUp) {
        return inOrder.stream().filter(s -> s.id().equals(signUp)).findFirst();
    }

    /// The live sign-up of someone.
    public Optional<SignUp> of(UUID person) {
        return inOrder.stream()
                .filter(s -> s.personId().equals(person) && s.endedAt() == null)
                .findFirst();
    }

    /// How many parties have their turn before this one is offered a place, and one more; counted from 1.
    public int position(UUID signUp) {
        int position = 1;
        for (SignUp each : inOrder) {
            if (each.id().equals(signUp)) {
                return position;
            }
            position += each.isWaiting() ? 1 : 0;
        }
        throw new IllegalArgumentException("Sign-up " + signUp + " is not on this list.");
    }

    /// Whether a party that asks now gets its places: there are enough, and nobody waits for them.
    public boolean hasRoomFor(int party) {
        return party <= free() && next().isEmpty();
    }

    /// When someone who asks now is taken to have asked: after everyone before, also within one tick of the clock.
    public Instant turnAt(Instant now) {
        return inOrder.stream()
                .map(s -> s.askedAt().plusMillis(1))
                .filter(after -> after.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }

    /// Takes a newcomer in: with places, or at the end of those who wait.
    public WaitingList admit(SignUp newcomer) {
        var state = hasRoomFor(newcomer.party()) ? State.BOOKED : State.WAITING;
        var longer = new ArrayList<>(inOrder);
        longer.add(newcomer.in(state));
        return new WaitingList(capacity, longer);
    }

    /// Someone takes the places offered, or asks again for what everyone has passed. Changes nothing when there is no
    /// place for them.
    public WaitingList take(UUID signUp) {
        var asks = find(signUp).filter(SignUp::isWaiting).orElse(null);
        boolean theirs =
                asks != null && (asks.state() == State.OFFERED || asks.party() <= free() && isNobodyBefore(signUp));
        return theirs ? with(signUp, s -> s.in(State.BOOKED)) : this;
    }

    /// Someone does not want what is offered now, and keeps their turn for the next time.
    public WaitingList pass(UUID signUp) {
        return with(signUp, s -> s.state() == State.OFFERED ? s.in(State.PASSED) : s);
    }

    /// Ends the offers that have run out by now, as if they had been passed.
    public WaitingList lapse(Instant now) {
        return each(s -> s.isOfferOver(now) ? s.in(State.PASSED) : s);
    }

    /// It is too late to tell anyone of an offer: what is free goes to whoever asks.
    public WaitingList open() {
        return each(s -> s.state() == State.WAITING ? s.in(State.PASSED) : s);
    }

    /// Someone gives up a place, or waits no longer. A place that was theirs is a new one to all who wait.
    public WaitingList leave(UUID signUp, Instant now) {
        boolean booked = find(signUp).filter(s -> s.state() == State.BOOKED).isPresent();
        var without = with(signUp, s -> s.endedAt() == null ? s.ended(State.LEFT, now) : s);
        return booked ? without.asNew() : without;
    }

    /// A party is larger or smaller from now on. Changes nothing when a larger one has a place and does not fit, or is
    /// offered fewer; what a smaller one gives back is new to all who wait.
    public WaitingList withParty(UUID signUp, int people) {
        var before = find(signUp).filter(s -> s.endedAt() == null).orElse(null);
        if (before == null) {
            return this;
        }
        boolean smaller = people < before.party();
        boolean fits = people - before.party() <= free() && next().isEmpty();
        var after =
                smaller || !before.holdsPlaces() || before.isBooked() && fits ? with(signUp, s -> s.of(people)) : this;
        return after.free() > free() ? after.asNew() : after;
    }

    /// The session has begun: nobody waits any longer.
    public WaitingList begun(Instant now) {
        return each(s -> s.isWaiting() ? s.ended(State.MISSED, now) : s);
    }

    /// There are more or fewer places now; who has one keeps it. Places that were added are new to all who wait.
    public WaitingList resized(@Nullable Integer places) {
        var other = new WaitingList(places, inOrder);
        return other.free() > free() ? other.asNew() : other;
    }

    /// Offers what is free to those whose turn it is, until then.
    public WaitingList offer(Instant now, Instant until) {
        var list = this;
        for (var next = list.next(); next.isPresent() && next.get().party() <= list.free(); next = list.next()) {
            list = list.with(next.get().id(), s -> s.offered(now, until));
        }
        return list;
    }

    /// Offers what is free to someone out of turn, because the leader says so. Changes nothing when it does not fit.
    public WaitingList offerTo(UUID signUp, Instant now, Instant until) {
        return with(
                signUp,
                s -> s.isWaiting() && s.state() != State.OFFERED && s.party() <= free() ? s.offered(now, until) : s);
    }

    /// Those whom only the leader can help: places are free, too few for the party whose turn it is, and enough for
    /// these, in their order.
    public List<SignUp> heldUp() {
        var next = next().orElse(null);
        if (next == null || next.party() <= free()) {
            return List.of();
        }
        return inOrder.stream()
                .filter(s -> s.state() == State.WAITING && s.party() <= free())
                .toList();
    }

    /// The first of those who wait and have not passed what is free now. A party larger than the whole session is in
    /// nobody's way.
    private Optional<SignUp> next() {
        return inOrder.stream().filter(this::hasATurn).findFirst();
    }

    private boolean hasATurn(SignUp each) {
        return each.state() == State.WAITING && (capacity == null || each.party() <= capacity);
    }

    private boolean isNobodyBefore(UUID signUp) {
        return inOrder.stream().takeWhile(s -> !s.id().equals(signUp)).noneMatch(this::hasATurn);
    }

    private WaitingList asNew() {
        return each(s -> s.state() == State.PASSED ? s.in(State.WAITING) : s);
    }

    private WaitingList with(UUID signUp, UnaryOperator<SignUp> change) {
        return each(s -> s.id().equals(signUp) ? change.apply(s) : s);
    }

    private WaitingList each(UnaryOperator<SignUp> change) {
        return new WaitingList(capacity, inOrder.stream().map(change).toList());
    }
}
