package kith.community.lifts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.SessionCancelled;
import kith.community.activities.SessionMoved;
import kith.community.lifts.Lift.Kind;
import kith.community.lifts.LiftPlan.Pair;
import kith.community.lifts.Match.State;
import kith.community.outbox.QuietHours;
import kith.community.phrases.Phrase;
import kith.community.signups.PlaceGivenUp;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.time.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Needing a lift and giving one: each is asked in turn, and hears the other's number only when both have said yes.
@Service
public class SharingLifts {

    /// No car of a neighbour's takes more, and a minibus is arranged by a person.
    public static final int MOST_SEATS = 8;

    /// How long one who does not answer keeps others waiting, in hours at which we may write: as long as an offered
    /// place.
    private static final Duration PATIENCE = Duration.ofHours(4);

    private final Lifts lifts;
    private final Matches matches;
    private final LiftPlans plans;
    private final SignUps signUps;
    private final LiftNotices notices;
    private final QuietHours quietHours;

    SharingLifts(
            Lifts lifts,
            Matches matches,
            LiftPlans plans,
            SignUps signUps,
            LiftNotices notices,
            QuietHours quietHours) {
        this.lifts = lifts;
        this.matches = matches;
        this.plans = plans;
        this.signUps = signUps;
        this.notices = notices;
        this.quietHours = quietHours;
    }

    /// What came of a yes or no.
    public sealed interface Answered {

        /// The driver can; the passenger is being asked.
        record AskingPassenger() implements Answered {}

        /// The driver can, and someone else already takes the passenger: asked for if that comes to nothing.
        record InReserve() implements Answered {}

        /// Both said yes.
        ///
        /// @param words what the one who answered is told: the driver's number, or who brings them together
        record Agreed(Phrase words) implements Answered {}

        /// The driver cannot; another is asked if there is one.
        record DriverDeclined() implements Answered {}

        /// The passenger would rather not; another is asked if there is one.
        record PassengerDeclined() implements Answered {}

        /// The driver's seats have gone to others meanwhile; another driver is asked if there is one.
        record SeatsGone() implements Answered {}

        /// It is settled otherwise by now.
        record TooLate() implements Answered {}
    }

    /// Someone with a place needs a lift, as many as their party.
    ///
    /// @return empty when this is not their place, or the session has begun
    @Transactional
    public Optional<Lift> need(UUID person, UUID signUpId, Instant now) {
        return own(person, signUpId, now).map(signUp -> put(signUp, Kind.NEED, signUp.party(), now));
    }

    /// Someone with a place can give a lift.
    ///
    /// @param seats for others, 1 to [#MOST_SEATS]; more are taken for that many
    /// @return empty when this is not their place, or the session has begun
    @Transactional
    public Optional<Lift> offer(UUID person, UUID signUpId, int seats, Instant now) {
        int people = Math.clamp(seats, 1, MOST_SEATS);
        return own(person, signUpId, now).map(signUp -> put(signUp, Kind.OFFER, people, now));
    }

    /// Someone needs or gives no lift any more; whoever was to go with them is told.
    ///
    /// @return empty when there was none
    @Transactional
    public Optional<Lift> withdraw(UUID person, UUID signUpId, Instant now) {
        return lifts.live(signUpId)
                .filter(lift -> lift.personId().equals(person))
                .map(lift -> {
                    end(plans.hold(lift.sessionId()), lift, now);
                    bringTogether(lift.sessionId(), now);
                    return lift;
                });
    }

    /// A driver's or a passenger's answer to what they were asked.
    @Transactional
    public Answered answer(UUID person, UUID matchId, boolean yes, Instant now) {
        var session = matches.findById(matchId).map(Match::sessionId);
        if (session.isEmpty()) {
            return new Answered.TooLate();
        }
        var plan = plans.hold(session.get());
        var match = plan.match(matchId).orElseThrow();
        notices.close(matchId, now);
        if (plan.lift(match.driverId()).personId().equals(person)) {
            return driverSays(plan, match, yes, now);
        }
        return plan.lift(match.passengerId()).personId().equals(person)
                ? passengerSays(plan, match, yes, now)
                : new Answered.TooLate();
    }

    /// The sessions at which someone has been asked and has not answered in time.
    @Transactional(readOnly = true)
    public List<UUID> toLookAt(Instant now, int most) {
        return matches.toLookAt(now, most);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> nextToLookAt() {
        return Optional.ofNullable(matches.nextToLookAt());
    }

    /// Waits no longer for those who do not answer; what they say later still counts if it is not too late.
    @Transactional
    public void lookAt(UUID session, Instant now) {
        for (Match match : plans.hold(session).matches()) {
            boolean over = !match.holdsUntil().isAfter(now);
            if (over && match.state() == State.DRIVER_ASKED) {
                move(match, State.DRIVER_SILENT, now);
            } else if (over && match.state() == State.PASSENGER_ASKED) {
                move(match, State.PASSENGER_SILENT, now);
            }
        }
        bringTogether(session, now);
    }

    @EventListener
    void placeGivenUp(PlaceGivenUp given) {
        lifts.live(given.signUp()).ifPresent(lift -> {
            end(plans.hold(given.session()), lift, given.givenUpAt());
            bringTogether(given.session(), given.givenUpAt());
        });
    }

    /// Whoever could drive then may not be able to now: lifts begin anew. After [TellingOfChanges], which tells the
    /// time.
    @EventListener
    @Order(1)
    void moved(SessionMoved moved) {
        for (Lift lift : endAll(moved.session(), moved.movedAt())) {
            var key = lift.kind() == Kind.NEED ? "lift.moved-need" : "lift.moved-offer";
            notices.tell(lift, notices.phrase(key, lift.sessionId()), moved.movedAt());
        }
    }

    /// That it does not take place everyone is told, and nobody waits to be picked up for it.
    @EventListener
    @Order(1)
    void cancelled(SessionCancelled cancelled) {
        endAll(cancelled.session(), cancelled.cancelledAt());
    }

    private Optional<SignUp> own(UUID person, UUID signUpId, Instant now) {
        return signUps.findById(signUpId)
                .filter(s -> s.personId().equals(person) && s.isBooked())
                .filter(s -> notices.session(s.sessionId()).startsAt().isAfter(now));
    }

    private Lift put(SignUp signUp, Kind kind, int people, Instant now) {
        var plan = plans.hold(signUp.sessionId());
        var before = lifts.live(signUp.id()).orElse(null);
        Lift lift;
        if (before != null && before.kind() == kind) {
            lifts.change(before.id(), people);
            lift = before;
        } else {
            if (before != null) {
                end(plan, before, now);
            }
            lift = lifts.insert(
                    new Lift(Ids.at(now), signUp.id(), signUp.sessionId(), signUp.personId(), kind, people, now, null));
        }
        bringTogether(signUp.sessionId(), now);
        return lifts.live(signUp.id()).orElse(lift);
    }

    private Answered driverSays(LiftPlan plan, Match match, boolean yes, Instant now) {
        if (!match.awaitsDriver()) {
            return new Answered.TooLate();
        }
        if (!yes) {
            move(match, State.REFUSED, now);
            bringTogether(match.sessionId(), now);
            return new Answered.DriverDeclined();
        }
        if (!plan.mayDriverAgree(match)) {
            move(match, State.DRIVER_WILLING, now);
            bringTogether(match.sessionId(), now);
            return new Answered.InReserve();
        }
        askPassenger(plan, match, now);
        return new Answered.AskingPassenger();
    }

    private void askPassenger(LiftPlan plan, Match match, Instant now) {
        move(match, State.PASSENGER_ASKED, now);
        var passenger = plan.lift(match.passengerId());
        if (!notices.askPassenger(match.id(), plan.lift(match.driverId()), passenger, now)) {
            notices.cannotBeReached(passenger, now);
        }
    }

    private Answered passengerSays(LiftPlan plan, Match match, boolean yes, Instant now) {
        var driver = plan.lift(match.driverId());
        var passenger = plan.lift(match.passengerId());
        if (!match.awaitsPassenger()) {
            return new Answered.TooLate();
        }
        if (!yes) {
            move(match, State.REFUSED, now);
            notices.tell("lift.off-driver", driver, passenger, now);
            bringTogether(match.sessionId(), now);
            return new Answered.PassengerDeclined();
        }
        if (!plan.mayPassengerAgree(match)) {
            move(match, State.ENDED, now);
            bringTogether(match.sessionId(), now);
            return new Answered.SeatsGone();
        }
        move(match, State.AGREED, now);
        notices.tell(driver, notices.agreed("lift.agreed-driver", passenger), now);
        notices.askToPutInTouch(driver, passenger, now);
        return new Answered.Agreed(notices.agreed("lift.agreed-passenger", driver));
    }

    /// Takes up drivers who have said yes before; then asks each who is free about the next passenger. Whom no message
    /// reaches is passed over.
    private void bringTogether(UUID session, Instant now) {
        if (!quietHours.next(now).isBefore(notices.session(session).startsAt())) {
            return;
        }
        var plan = plans.of(session);
        for (var willing = plan.toTakeAtTheirWord(); willing.isPresent(); willing = plan.toTakeAtTheirWord()) {
            askPassenger(plan, willing.get(), now);
            plan = plans.of(session);
        }
        for (var pairs = plans.of(session).toAsk();
                !pairs.isEmpty();
                pairs = plans.of(session).toAsk()) {
            pairs.forEach(pair -> ask(pair, now));
        }
    }

    private void ask(Pair pair, Instant now) {
        var id = Ids.at(now);
        boolean asked = notices.askDriver(id, pair.driver(), pair.passenger(), now);
        matches.insert(new Match(
                id,
                pair.driver().sessionId(),
                pair.driver().id(),
                pair.passenger().id(),
                asked ? State.DRIVER_ASKED : State.ENDED,
                patience(now),
                now));
    }

    /// Ends a lift and what was arranged with it, and tells whoever counted on it.
    private void end(LiftPlan plan, Lift lift, Instant now) {
        lifts.end(lift.id(), now);
        for (Match match : plan.matches()) {
            if (match.isOpen() && match.concerns(lift.id())) {
                move(match, State.ENDED, now);
                if (match.isPromised()) {
                    tellTheOther(plan, match, lift, now);
                }
                // A driver who has only been asked may still answer, and then hears that it is settled.
                if (match.isPromised() || match.driverId().equals(lift.id())) {
                    notices.close(match.id(), now);
                }
            }
        }
    }

    private void tellTheOther(LiftPlan plan, Match match, Lift ended, Instant now) {
        if (match.driverId().equals(ended.id())) {
            notices.tell("lift.off-passenger", plan.lift(match.passengerId()), ended, now);
        } else {
            notices.tell("lift.off-driver", plan.lift(match.driverId()), ended, now);
        }
    }

    /// @return those that were live
    private List<Lift> endAll(UUID session, Instant now) {
        var plan = plans.hold(session);
        plan.matches().stream().filter(Match::isOpen).forEach(match -> {
            move(match, State.ENDED, now);
            notices.close(match.id(), now);
        });
        var live = plan.lifts().stream().filter(lift -> lift.endedAt() == null).toList();
        live.forEach(lift -> lifts.end(lift.id(), now));
        return live;
    }

    /// @throws IllegalStateException when someone else has moved it, which nobody can who does not hold the session
    private void move(Match match, State to, Instant now) {
        var until = to == State.PASSENGER_ASKED ? patience(now) : match.holdsUntil();
        if (matches.move(match.id(), match.state(), to, until, now) == 0) {
            throw new IllegalStateException("Match " + match.id() + " is not " + match.state() + " any more.");
        }
    }

    private Instant patience(Instant now) {
        return quietHours.after(now, PATIENCE);
    }
}
