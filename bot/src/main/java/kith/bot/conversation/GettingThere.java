package kith.bot.conversation;

import java.util.List;
import java.util.UUID;
import kith.bot.conversation.States.Wanted;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.lifts.SeeingLifts;
import kith.community.lifts.SharingLifts.Answered;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// The talk about how to get there: needing a lift, giving one, and being met at the door.
final class GettingThere {

    /// About half an hour on foot at an easy pace. Whoever has further to go is asked how they will get there.
    private static final double WALKING_METRES = 1.5 * 1609.344;

    private static final double METRES_IN_A_MILE = 1609.344;

    private GettingThere() {}

    /// What is said after joining: first how to get there, when that is far; else that they may be met at the door.
    /// Both
    /// in one message would be more than two texts.
    static Step ask(Reply joined, Booking booking, boolean firstVisit, Turn known) {
        var signUp = booking.signUp().id();
        var near = known.near();
        double metres = near == null ? 0 : booking.where().metresFrom(near);
        if (metres > WALKING_METRES) {
            var far = Phrase.of("lift.far", "miles", Math.round(metres / METRES_IN_A_MILE));
            return Step.say(
                    new Reply(joined.phrases(), needOrGive(), joined.ask())
                            .and(far)
                            .with(joined.options()),
                    new States.AskedAboutLift(signUp, firstVisit));
        }
        return firstVisit
                ? Step.say(joined.and(Phrase.of("meet.offer")).with(meetMe()), new States.FirstVisit(signUp))
                : Step.say(joined, new State.Idle());
    }

    static Step hear(State state, Intents.NeedLift need, Turn known) {
        return about(state, need.which(), Wanted.LIFT, 0, known);
    }

    static Step hear(State state, Intents.OfferLift offer, Turn known) {
        return about(state, offer.which(), Wanted.GIVE_LIFT, offer.seats() == null ? 1 : offer.seats(), known);
    }

    static Step hear(State state, Intents.DropLift drop, Turn known) {
        return about(state, drop.which(), Wanted.NO_LIFT, 0, known);
    }

    static Step hear(State state, Intents.NoWayThere none, Turn known) {
        return about(state, none.which(), Wanted.NO_WAY, 0, known);
    }

    static Step hear(State state, Intents.MeetMe meet, Turn known) {
        return about(state, meet.which(), Wanted.MEET, 0, known);
    }

    static Step pick(States.AskedAboutLift asked, Answer.Pick pick) {
        int party = pick.party() == null ? 1 : pick.party();
        return switch (pick.number()) {
            case 1 -> new Step.Do(new Deeds.GetThere(asked.signUp(), Wanted.LIFT, 0));
            case 2 -> new Step.Do(new Deeds.GetThere(asked.signUp(), Wanted.GIVE_LIFT, party));
            default -> Step.say(Reply.of("lift.one-or-two").with(needOrGive()), asked);
        };
    }

    static Step pick(States.AskedWhichBooking asked, Answer.Pick pick) {
        return pick.number() < 1 || pick.number() > asked.signUps().size()
                ? Courtesy.noSuchNumber(pick.number(), asked)
                : new Step.Do(
                        new Deeds.GetThere(asked.signUps().get(pick.number() - 1), asked.wanted(), asked.seats()));
    }

    /// 1 is yes, 2 is no.
    static Step answer(Question question, Intent intent, Talk talk) {
        var match = question.subject();
        return switch (intent) {
            case Answer.Yes yes -> new Step.Do(new Deeds.AnswerLift(match, true));
            case Answer.No no -> new Step.Do(new Deeds.AnswerLift(match, false));
            case Answer.Pick pick when pick.number() == 1 -> new Step.Do(new Deeds.AnswerLift(match, true));
            case Answer.Pick pick when pick.number() == 2 -> new Step.Do(new Deeds.AnswerLift(match, false));
            default -> Step.say(Reply.of("lift.yes-or-no"), talk.state());
        };
    }

    static Step tell(State before, Outcome.GettingThere noted) {
        var booking = noted.booking();
        if (noted.wanted() == Wanted.MEET) {
            return Step.say(met(booking, noted.leaders()), new State.Idle());
        }
        var key = switch (noted.wanted()) {
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
        boolean first = before instanceof States.AskedAboutLift asked
                && asked.firstVisit()
                && asked.signUp().equals(booking.signUp().id());
        return first
                ? Step.say(
                        reply.and(Phrase.of("meet.offer")).with(meetMe()),
                        new States.FirstVisit(booking.signUp().id()))
                : Step.say(reply, new State.Idle());
    }

    static Step tell(Answered answered) {
        var reply = switch (answered) {
            case Answered.AskingPassenger asking -> Reply.of("lift.asking");
            case Answered.Agreed agreed -> new Reply(List.of(agreed.words()), List.of(), Ask.NOTHING);
            case Answered.DriverDeclined no -> Reply.of("lift.driver-declined");
            case Answered.PassengerDeclined no -> Reply.of("lift.passenger-declined");
            case Answered.InReserve reserve -> Reply.of("lift.in-reserve");
            case Answered.SeatsGone gone -> Reply.of("lift.seats-gone");
            case Answered.TooLate late -> Reply.of("lift.too-late");
        };
        return Step.say(reply, new State.Idle());
    }

    /// What a leader sees.
    static Reply list(SeeingLifts.Seen seen) {
        var reply = Reply.of(
                "lift.list",
                "title",
                seen.activity().title(),
                "starts",
                seen.session().startsAt(),
                "needs",
                seen.needs().size(),
                "offers",
                seen.offers().size());
        for (var need : seen.needs()) {
            reply = reply.and(line("lift.list-need", need));
        }
        for (var offer : seen.offers()) {
            reply = reply.and(line("lift.list-offer", offer));
        }
        return reply;
    }

    private static Phrase line(String key, SeeingLifts.Asked asked) {
        return Phrase.of(
                key,
                "hasName",
                asked.firstName().isBlank() ? "no" : "yes",
                "name",
                asked.firstName(),
                "hasArea",
                asked.area().isBlank() ? "no" : "yes",
                "area",
                asked.area(),
                "people",
                asked.people(),
                "left",
                asked.left());
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

    /// The booking just talked about, else the only one that can be meant, else we ask which.
    private static Step about(State state, Which which, Wanted wanted, int seats, Turn known) {
        var just = justTalkedAbout(state);
        if (which instanceof Which.Unsaid && just != null && known.booking(just).isPresent()) {
            return new Step.Do(new Deeds.GetThere(just, wanted, seats));
        }
        var all = known.bookings().stream().filter(b -> b.signUp().isBooked()).toList();
        var meant = KeepingBookings.matching(which, known).stream()
                .filter(all::contains)
                .toList();
        if (all.isEmpty()) {
            return wanted == Wanted.NO_WAY
                    ? new Step.Do(new Deeds.NoteNoWay())
                    : Step.say(Reply.of("lift.no-place").with(Courtesy.WHATS_ON), state);
        }
        var offered = meant.isEmpty() ? all : meant;
        return offered.size() == 1
                ? new Step.Do(new Deeds.GetThere(offered.getFirst().signUp().id(), wanted, seats))
                : Step.say(
                        KeepingBookings.list("lift.which", offered, known),
                        new States.AskedWhichBooking(KeepingBookings.ids(offered), wanted, seats));
    }

    private static @Nullable UUID justTalkedAbout(State state) {
        return switch (state) {
            case States.AskedAboutLift asked -> asked.signUp();
            case States.FirstVisit first -> first.signUp();
            case States.LookingAtBooking looking -> looking.signUp();
            default -> null;
        };
    }

    private static List<Reply.Option> needOrGive() {
        return List.of(
                new Reply.Option("1", Phrase.of("lift.need-label"), Phrase.of("lift.need-choice")),
                new Reply.Option("2", Phrase.of("lift.give-label"), Phrase.of("lift.give-choice")));
    }

    private static Reply.Option meetMe() {
        return new Reply.Option("MEET ME", Phrase.of("meet.label"), null);
    }
}
