package kith.bot.talks.bookings;

import java.util.Arrays;
import kith.bot.talks.Buttons;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.lifts.GettingThere;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Timetable;
import kith.community.firstvisits.FirstVisits;
import kith.community.phrases.Phrase;
import kith.community.pods.Pod;
import kith.community.pods.Podding;
import kith.community.signups.Admission;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// What came of a wish for a place, and what is said of it.
///
/// @param pod        the small group they are in now; null where there are none
/// @param firstVisit whether it is their first place at that group
/// @param paused     whether it is not on because it is paused
public record Admitted(Admission admission, @Nullable Pod pod, boolean firstVisit, boolean paused) {

    private static final int SOON_MINUTES = 150;

    static Admitted of(Admission admission, UseCases use) {
        return switch (admission) {
            case Admission.Joined joined ->
                new Admitted(
                        admission,
                        use.the(Podding.class).of(joined.booking().signUp()).orElse(null),
                        use.the(FirstVisits.class).isFirst(joined.booking()),
                        false);
            case Admission.NotOn over -> new Admitted(admission, null, false, isPaused(over.activity(), use));
            default -> new Admitted(admission, null, false, false);
        };
    }

    /// Whether it is paused, rather than over.
    public static boolean isPaused(Activity activity, UseCases use) {
        return activity.endedAt() == null && use.the(Timetable.class).isPaused(activity.id());
    }

    /// It is not on: it is over, or paused.
    public static Step notOn(String title, boolean paused) {
        return Step.say(Reply.of(paused ? "session.paused" : "session.over", "title", title), new State.Idle());
    }

    Step tell(Turn turn) {
        return switch (admission) {
            case Admission.Joined joined -> {
                var booking = joined.booking();
                yield GettingThere.ask(joined(booking, pod, turn), booking, firstVisit, turn);
            }
            case Admission.AlreadyIn in ->
                Step.say(
                        Reply.of("joined.already", blanks(in.booking())).with(cantCome(in.booking())),
                        new State.Idle(),
                        in.booking().signUp().personId());
            case Admission.Waiting waiting -> waiting(waiting);
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
            case Admission.NotOn over -> notOn(over.activity().title(), paused);
            case Admission.PartyTooBig big ->
                Step.say(Reply.of("joined.too-many", "most", big.most()), new State.Idle());
        };
    }

    static Reply.Option cantCome(Booking booking) {
        return new Reply.Option(
                Buttons.cantCome(booking.signUp().id()), Phrase.of("bookings.can-not-come-label"), null);
    }

    private static Reply joined(Booking booking, @Nullable Pod pod, Turn turn) {
        boolean soon = turn.now()
                .plusSeconds(SOON_MINUTES * 60L)
                .isAfter(booking.session().startsAt());
        var reminder = Phrase.of(soon ? "joined.no-reminder" : "joined.reminder");
        var key = booking.activity().booking() == Activity.Booking.DROP_IN ? "joined.drop-in" : "joined.place";
        var reply = Reply.of(key, blanks(booking, "reminder", reminder)).with(cantCome(booking));
        return pod == null ? reply : reply.and(pod.words());
    }

    /// Waiting began just now, or goes on. The next time with room is offered as JOIN, so that the same word works
    /// again.
    private static Step waiting(Admission.Waiting waiting) {
        var booking = waiting.booking();
        var reply = Reply.of(
                waiting.already() ? "joined.still-waiting" : "joined.waiting",
                "title",
                booking.activity().title(),
                "starts",
                booking.session().startsAt(),
                "position",
                booking.position() == null ? 1 : booking.position(),
                "party",
                booking.signUp().party());
        var next = waiting.next();
        if (next != null) {
            reply = reply.with(next(next, booking.signUp().party()));
        }
        var signUp = booking.signUp();
        return Step.say(
                reply.with(cantCome(booking)),
                new BookingState.OnWaitingList(signUp.id(), next == null ? null : next.id(), signUp.party()),
                signUp.personId());
    }

    /// The next time with room, as JOIN, so that the same word works again.
    private static Reply.Option next(Session next, int party) {
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
                new BookingState.OfferedToJoin(few.next().id(), few.party()));
    }

    private static Object[] blanks(Booking booking, Object... more) {
        Object[] own = {
            "title", booking.activity().title(),
            "starts", booking.session().startsAt(),
            "venue", booking.where().venue(),
            "where", booking.where().inWords(),
            "party", booking.signUp().party()
        };
        var all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
