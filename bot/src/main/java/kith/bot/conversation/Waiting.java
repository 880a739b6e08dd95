package kith.bot.conversation;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.questions.Question;
import kith.community.signups.Admission;
import kith.community.signups.SignUp;

/// The talk about waiting for a place, and being offered one.
final class Waiting {

    private Waiting() {}

    /// 1 or yes takes what is offered, 2 or no passes it.
    static Step answer(Question question, Intent intent, Talk talk) {
        var signUp = question.subject();
        return switch (intent) {
            case Answer.Yes yes -> new Step.Do(new Deeds.TakeOffer(signUp));
            case Answer.No no -> new Step.Do(new Deeds.PassOffer(signUp));
            case Answer.Pick pick when pick.number() == 1 -> new Step.Do(new Deeds.TakeOffer(signUp));
            case Answer.Pick pick when pick.number() == 2 -> new Step.Do(new Deeds.PassOffer(signUp));
            default -> Step.say(Reply.of("offer.one-or-two"), talk.state());
        };
    }

    static Step take(Intents.Take take, Talk talk, Turn known) {
        return waitedFor(take.code(), known)
                .<Step>map(signUp -> new Step.Do(new Deeds.TakeOffer(signUp)))
                .orElseGet(() -> new Step.Do(new Deeds.JoinByCode(take.code(), 1)));
    }

    static Step pass(Intents.Pass pass, Talk talk, Turn known) {
        return waitedFor(pass.code(), known)
                .<Step>map(signUp -> new Step.Do(new Deeds.PassOffer(signUp)))
                .orElseGet(() -> Dialogue.told(talk, new Outcome.OfferGone(), known));
    }

    /// Waiting began just now, or goes on. The next time with room is offered as JOIN, so that the same word works
    /// again.
    static Step tell(Admission.Waiting waiting) {
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
            reply = reply.with(Joining.next(next, booking.signUp().party()));
        }
        var signUp = booking.signUp();
        return Step.say(
                reply.with(Joining.cantCome(booking)),
                new States.OnWaitingList(signUp.id(), next == null ? null : next.id(), signUp.party()));
    }

    static Step tell(Outcome.Passed passed) {
        var booking = passed.booking();
        return Step.say(
                Reply.of(
                                "offer.passed",
                                "title",
                                booking.activity().title(),
                                "starts",
                                booking.session().startsAt())
                        .with(Joining.cantCome(booking)),
                new State.Idle());
    }

    /// The one offered first; of several sessions of one activity, else the soonest waited for.
    private static Optional<UUID> waitedFor(String code, Turn known) {
        var waiting = known.bookings().stream()
                .filter(b -> b.activity().code().equals(code) && b.signUp().isWaiting())
                .map(b -> b.signUp())
                .toList();
        return waiting.stream()
                .filter(s -> s.state() == SignUp.State.OFFERED)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(SignUp::id);
    }
}
