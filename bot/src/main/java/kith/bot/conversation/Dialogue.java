package kith.bot.conversation;

import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.Admitted;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.bookings.PassPlace;
import kith.bot.talks.bookings.TakeOffer;
import kith.bot.talks.broadcasts.Broadcasts;
import kith.bot.talks.courtesy.SmallTalk;
import kith.bot.talks.whatson.Look;

/// The conversation: two pure functions from where we are and what was said, or what came of it, to what is next.
public final class Dialogue {

    private Dialogue() {}

    /// What someone's words lead to.
    public static Step hear(Turn turn, Intent intent) {
        return reminding(KnowingWho.named(goOn(KnowingWho.hear(turn.talk(), intent, turn), turn), turn), turn);
    }

    /// What they lead to where it is known whom they are for.
    static Step heard(Talk talk, Intent intent, Turn known) {
        return switch (intent) {
            case Answer answer -> answered(answer, known.at(talk));
            case Unclear unclear -> Broadcasts.reading(unclear, known).hear(known.at(talk));
            case Intents theirs -> heard(talk, theirs, known);
            default -> intent.hear(known.at(talk));
        };
    }

    /// It answers what we asked of our own accord, else what was last said.
    private static Step answered(Answer answer, Turn turn) {
        var asked = turn.asked();
        var step = asked.isPresent()
                ? Subjects.answering(asked.get().kind()).answer(asked.get(), answer, turn)
                : answer.hear(turn);
        return step instanceof Step.Declined ? SmallTalk.unasked(answer, turn) : step;
    }

    static Step heard(Talk talk, Intents intent, Turn known) {
        return switch (intent) {
            case Intents.CancelWord cancel -> Cancelling.hear(known.at(talk));
            case Intents.Take take ->
                PassPlace.waitedFor(take.code(), known)
                        .<Step>map(signUp -> new Step.Do(new TakeOffer(signUp)))
                        .orElseGet(() -> new Step.Do(new Deeds.JoinByCode(take.code(), 1)));
            case Intents.SeeCode see -> new Step.Do(new Deeds.LookUp(see.code()));
            case Intents.JoinCode join -> {
                int party = join.party() == null ? MeantSession.party(talk.state()) : join.party();
                yield new Step.Do(new Deeds.JoinByCode(join.code(), party));
            }
            case Intents.Begin begin -> Beginning.hear(begin, known);
            default -> Courtesy.unclear(talk);
        };
    }

    /// What is said about what came of a deed.
    public static <R> Step tell(Deed<R> deed, R came, Turn turn) {
        var told = goOn(deed.tell(came, turn), turn);
        var named = KnowingWho.named(told, turn);
        return deed.remindsOfWhatIsOpen() ? reminding(named, turn) : named;
    }

    /// What is answered in between leaves what somebody was in the middle of as it is; they are told how to go on.
    private static Step reminding(Step step, Turn turn) {
        var reminder = turn.state().reminder();
        return reminder != null
                        && step instanceof Step.Say say
                        && !say.reply().isSilence()
                        && !say.next().state().equals(turn.state())
                ? new Step.Say(say.reply().after(reminder), say.next(), say.about())
                : step;
    }

    private static Step goOn(Step step, Turn turn) {
        return step instanceof Step.GoOn on ? goOn(KnowingWho.hear(on.from(), on.intent(), turn), turn) : step;
    }

    static Step told(Talk talk, Outcome outcome, Turn known) {
        return switch (outcome) {
            case Outcome.NoSuchCode code ->
                Step.say(Reply.of("session.no-such-code", "code", code.code()), talk.state());
            case Outcome.SessionCoded coded -> new Step.Do(new Look(coded.session(), 1, null));
            case Outcome.SessionToJoin join -> new Step.Do(new JoinSession(join.session(), join.party()));
            case Outcome.NotOn not -> Admitted.notOn(not.title(), not.paused());
            case Outcome.OfAGroup group -> new Step.Do(group.then());
            case Outcome.Linking linking -> KnowingWho.tell(linking.linked());
            case Outcome.TurnedTo turned -> KnowingWho.tell(turned, known);
            case Outcome.NameKept kept -> KnowingWho.hello(kept.name(), talk.state());
            case Outcome.Shared shared -> KnowingWho.tell(shared, known);
            case Outcome.For<?> done -> KnowingWho.tell(talk, done, known);
        };
    }
}
