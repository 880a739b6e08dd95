package kith.bot.talks.lifts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.firstvisits.FirstVisits;
import kith.community.lifts.Lift;
import kith.community.lifts.SharingLifts;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;

/// Notes what someone has asked for one of their bookings.
///
/// @param seats that they can give; otherwise of no meaning
public record GetThere(UUID signUp, Wanted wanted, int seats) implements Deed<Optional<GetThere.Noted>> {

    /// @param people  how many need the lift, or are taken; otherwise of no meaning
    /// @param leaders first names of those who will meet them at the door
    public record Noted(Booking booking, int people, List<String> leaders) {}

    @Override
    public Optional<Noted> carryOut(UseCases use, Turn turn) {
        var lifts = use.the(SharingLifts.class);
        var person = turn.person();
        return switch (wanted) {
            case LIFT -> noted(lifts.need(person, signUp, turn.now()), use);
            case GIVE_LIFT -> noted(lifts.offer(person, signUp, seats, turn.now()), use);
            case NO_LIFT -> noted(lifts.withdraw(person, signUp, turn.now()), use);
            case NO_WAY -> {
                var lift = lifts.need(person, signUp, turn.now());
                lift.ifPresent(
                        it -> use.the(Needs.class).record(person, Need.Kind.TRANSPORT, it.sessionId(), turn.now()));
                yield noted(lift, use);
            }
            case MEET ->
                use.the(FirstVisits.class)
                        .askToBeMet(person, signUp, turn.now())
                        .map(awaited -> new Noted(awaited.booking(), 0, awaited.leaders()));
        };
    }

    private static Optional<Noted> noted(Optional<Lift> lift, UseCases use) {
        return lift.map(it -> new Noted(
                use.the(SigningUp.class)
                        .withTheirSessions(use.the(SignUps.class).findById(it.signUpId()).stream()
                                .toList())
                        .getFirst(),
                it.people(),
                List.of()));
    }

    @Override
    public Step tell(Optional<Noted> noted, Turn turn) {
        return noted.map(it -> tell(it, turn.state()))
                .orElseGet(() -> wanted == Wanted.MEET
                        ? Step.say(Reply.of("left.none"), new State.Idle())
                        : Step.say(Reply.of("lift.none"), turn.state()));
    }

    private Step tell(Noted noted, State before) {
        var booking = noted.booking();
        if (wanted == Wanted.MEET) {
            return Step.say(met(booking, noted.leaders()), new State.Idle());
        }
        var key = switch (wanted) {
            case LIFT -> "lift.need";
            case GIVE_LIFT -> "lift.offer";
            case NO_LIFT -> "lift.dropped";
            case NO_WAY -> "lift.no-way";
            case MEET -> throw new IllegalStateException("Being met is no lift.");
        };
        var reply = Reply.of(
                key,
                "title",
                booking.activity().title(),
                "starts",
                booking.session().startsAt(),
                "people",
                noted.people());
        boolean first = before instanceof LiftState.AskedAboutLift asked
                && asked.firstVisit()
                && asked.signUp().equals(booking.signUp().id());
        return first
                ? Step.say(
                        reply.and(Phrase.of("meet.offer")).with(GettingThere.meetMe()),
                        new LiftState.FirstVisit(booking.signUp().id()))
                : Step.say(reply, new State.Idle());
    }

    private static Reply met(Booking booking, List<String> leaders) {
        return Reply.of(
                "meet.done",
                "leaders",
                leaders.size(),
                "names",
                String.join(", ", leaders),
                "title",
                booking.activity().title(),
                "starts",
                booking.session().startsAt());
    }
}
