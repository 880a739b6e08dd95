package kith.bot.talks.lifts;

import java.util.List;
import kith.bot.language.Which;
import kith.bot.talks.Courtesy;
import kith.bot.talks.MeantBookings;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;

/// What is asked about getting there, and which booking a wish is about.
public final class GettingThere {

    /// About half an hour on foot at an easy pace. Whoever has further to go is asked how they will get there.
    private static final double WALKING_METRES = 1.5 * 1609.344;

    private static final double METRES_IN_A_MILE = 1609.344;

    private GettingThere() {}

    /// What is said after joining: first how to get there, when that is far; else that they may be met at the door.
    /// Both in one message would be more than two texts.
    public static Step ask(Reply joined, Booking booking, boolean firstVisit, Turn turn) {
        var signUp = booking.signUp().id();
        var person = booking.signUp().personId();
        var near = turn.near();
        double metres = near == null ? 0 : booking.where().metresFrom(near);
        if (metres > WALKING_METRES) {
            var far = Phrase.of("lift.far", "miles", Math.round(metres / METRES_IN_A_MILE));
            return Step.say(
                    new Reply(joined.phrases(), needOrGive(), joined.ask())
                            .and(far)
                            .with(joined.options()),
                    new LiftState.AskedAboutLift(signUp, firstVisit),
                    person);
        }
        return firstVisit
                ? Step.say(joined.and(Phrase.of("meet.offer")).with(meetMe()), new LiftState.FirstVisit(signUp), person)
                : Step.say(joined, new State.Idle(), person);
    }

    /// The booking just talked about, else the only one that can be meant, else we ask which.
    static Step about(Which which, Wanted wanted, int seats, Turn turn) {
        var state = turn.state();
        var just = state.booking();
        if (which instanceof Which.Unsaid && just.flatMap(turn::booking).isPresent()) {
            return new Step.Do(new GetThere(just.get(), wanted, seats));
        }
        var all = turn.bookings().stream().filter(b -> b.signUp().isBooked()).toList();
        var meant = MeantBookings.matching(which, turn).stream()
                .filter(all::contains)
                .toList();
        if (all.isEmpty()) {
            return wanted == Wanted.NO_WAY
                    ? new Step.Do(new NoteNoWay())
                    : Step.say(Reply.of("lift.no-place").with(Courtesy.WHATS_ON), state);
        }
        var offered = meant.isEmpty() ? all : meant;
        return offered.size() == 1
                ? new Step.Do(new GetThere(offered.getFirst().signUp().id(), wanted, seats))
                : Step.say(
                        MeantBookings.list("lift.which", offered, turn),
                        new LiftState.AskedWhichBooking(MeantBookings.ids(offered), wanted, seats));
    }

    static List<Reply.Option> needOrGive() {
        return List.of(
                new Reply.Option("1", Phrase.of("lift.need-label"), Phrase.of("lift.need-choice")),
                new Reply.Option("2", Phrase.of("lift.give-label"), Phrase.of("lift.give-choice")));
    }

    static Reply.Option meetMe() {
        return new Reply.Option("MEET ME", Phrase.of("meet.label"), null);
    }
}
