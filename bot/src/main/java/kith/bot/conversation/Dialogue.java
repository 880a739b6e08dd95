package kith.bot.conversation;

import kith.bot.talks.Answer;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.broadcasts.Broadcasts;
import kith.bot.talks.courtesy.SmallTalk;
import kith.bot.talks.identity.DoFor;
import kith.bot.talks.identity.KnowingWho;

/// The conversation: two pure functions from where we are and what was said, or what came of it, to what is next.
public final class Dialogue {

    private Dialogue() {}

    /// What someone's words lead to.
    public static Step hear(Turn turn, Intent intent) {
        return reminding(KnowingWho.named(goOn(heard(intent, turn), turn), turn), turn);
    }

    /// What is said about what came of a deed.
    public static <R> Step tell(Deed<R> deed, R came, Turn turn) {
        var named = KnowingWho.named(goOn(deed.tell(came, turn), turn), turn);
        return deed.remindsOfWhatIsOpen() ? reminding(named, turn) : named;
    }

    /// It must be known whom it is for.
    private static Step heard(Intent intent, Turn turn) {
        var before = KnowingWho.before(intent, turn);
        return before instanceof Step.Declined ? KnowingWho.after(meaning(intent, turn), intent, turn) : before;
    }

    /// What it leads to where it is known whom it is for.
    private static Step meaning(Intent intent, Turn turn) {
        return switch (intent) {
            case Answer answer -> answered(answer, turn);
            case Unclear unclear -> Broadcasts.reading(unclear, turn).hear(turn);
            default -> intent.hear(turn);
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

    private static Step goOn(Step step, Turn turn) {
        return step instanceof Step.GoOn on ? goOn(next(on, turn), turn) : step;
    }

    private static Step next(Step.GoOn on, Turn turn) {
        var from = turn.at(on.from());
        var one = on.whom() == null ? null : turn.company().find(on.whom()).orElse(null);
        return one == null ? heard(on.intent(), from) : DoFor.of(one.personId(), meaning(on.intent(), from.of(one)));
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
}
