package kith.bot.conversation;

import java.util.List;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.phrases.Phrase;
import kith.community.pods.Pod;
import kith.community.signups.Admission;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// The talk about joining a session.
final class Joining {

    private static final int SOON_MINUTES = 150;

    private Joining() {}

    static Step hear(State state, Intents.Join join) {
        int party = join.party() != null ? join.party() : party(state);
        return switch (join.which()) {
            case Which.Numbered number -> LookingAround.pick(state, new Answer.Pick(number.number(), party));
            case Which.Coded coded -> new Step.Do(new Deeds.JoinByCode(coded.code(), party));
            case Which.This one -> new Step.Do(new Deeds.Join(one.id(), party));
            default -> {
                var session = LookingAround.soleSession(state);
                yield session == null ? LookingAround.nonePicked(state) : new Step.Do(new Deeds.Join(session, party));
            }
        };
    }

    /// To come; where it is full, to wait for a place.
    static List<Reply.Option> options(Session session) {
        var join = Buttons.join(session.id(), 1);
        var left = session.placesLeft();
        return left != null && left <= 0
                ? List.of(new Reply.Option(join, Phrase.of("session.wait-label"), Phrase.of("session.wait")))
                : List.of(
                        new Reply.Option(join, Phrase.of("session.join-label"), Phrase.of("session.join")),
                        new Reply.Option(Buttons.join(session.id(), 2), Phrase.of("session.join-two-label"), null));
    }

    static Step tell(Outcome.Admitted admitted, Turn known) {
        return switch (admitted.admission()) {
            case Admission.Joined joined ->
                GettingThere.ask(
                        joined(joined.booking(), admitted.pod(), known),
                        joined.booking(),
                        admitted.firstVisit(),
                        known);
            case Admission.AlreadyIn in ->
                Step.say(
                        Reply.of("joined.already", blanks(in.booking())).with(cantCome(in.booking())),
                        new State.Idle());
            case Admission.Waiting waiting -> Waiting.tell(waiting);
            case Admission.TooFewPlaces few -> tooFew(few);
            case Admission.Started started ->
                Step.say(
                        Reply.of(
                                "joined.started",
                                "title",
                                started.activity().title(),
                                "starts",
                                started.session().startsAt()),
                        new State.Idle());
            case Admission.NotOn over ->
                Step.say(Reply.of("session.over", "title", over.activity().title()), new State.Idle());
            case Admission.PartyTooBig big ->
                Step.say(Reply.of("joined.too-many", "most", big.most()), new State.Idle());
        };
    }

    static Reply.Option cantCome(Booking booking) {
        return new Reply.Option(
                Buttons.cantCome(booking.signUp().id()), Phrase.of("bookings.can-not-come-label"), null);
    }

    private static Reply joined(Booking booking, @Nullable Pod pod, Turn known) {
        boolean soon = known.now()
                .plusSeconds(SOON_MINUTES * 60L)
                .isAfter(booking.session().startsAt());
        var reminder = Phrase.of(soon ? "joined.no-reminder" : "joined.reminder");
        var key = booking.activity().booking() == Activity.Booking.DROP_IN ? "joined.drop-in" : "joined.place";
        var reply = Reply.of(key, blanks(booking, "reminder", reminder)).with(cantCome(booking));
        return pod == null ? reply : reply.and(pod.words());
    }

    /// The next time with room, as JOIN, so that the same word works again.
    static Reply.Option next(Session next, int party) {
        return new Reply.Option(
                Buttons.join(next.id(), party),
                Phrase.of("session.join-label"),
                Phrase.of("joined.next-choice", "next", next.startsAt()));
    }

    private static Step tooFew(Admission.TooFewPlaces few) {
        Integer places = few.session().capacity();
        var reply = Reply.of(
                "joined.too-few",
                "title",
                few.activity().title(),
                "starts",
                few.session().startsAt(),
                "places",
                places == null ? 0 : places,
                "party",
                few.party());
        if (few.next() == null) {
            return Step.say(reply.with(Courtesy.WHATS_ON), new State.Idle());
        }
        return Step.say(
                reply.with(next(few.next(), few.party())),
                new States.Looking(few.next().id(), few.party(), null));
    }

    private static int party(State state) {
        return switch (state) {
            case States.Looking looking -> looking.party();
            case States.OnWaitingList waiting -> waiting.party();
            default -> 1;
        };
    }

    private static Object[] blanks(Booking booking, Object... more) {
        Object[] own = {
            "title", booking.activity().title(),
            "starts", booking.session().startsAt(),
            "venue", booking.where().venue(),
            "where", booking.where().inWords(),
            "party", booking.signUp().party()
        };
        var all = java.util.Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
