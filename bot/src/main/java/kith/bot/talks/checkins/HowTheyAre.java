package kith.bot.talks.checkins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.checkins.Answered;
import kith.community.checkins.Awaited;
import kith.community.checkins.Mood;
import kith.community.outbox.Message;
import kith.community.outbox.Notice;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// What words say of how someone is, and what is said to that.
public final class HowTheyAre {

    private HowTheyAre() {}

    /// What a message wants, where it may be an answer to how they are.
    ///
    /// Trouble and a clear answer come first, and what else is wanted is heard too. Words that would mean yes to
    /// something else are taken for that, if it is the last thing they read.
    ///
    /// @param intents what it usually means
    /// @param answer  what it is as an answer; null when it is no clear one
    /// @param awaited what they may be telling us of how they are
    public static List<Intent> reading(List<Intent> intents, @Nullable Intent answer, Turn turn, Awaited awaited) {
        return switch (awaited) {
            case NOTHING -> intents;
            case TROUBLE ->
                trouble(answer, turn)
                        .map(mood -> and(intents, new HowIAm(mood)))
                        .orElse(intents);
            case HOW_THEY_ARE -> howTheyAre(intents, answer, turn);
        };
    }

    /// Of what is said after an answer only trouble is about it. A number is, where nothing else has numbers.
    private static Optional<Mood> trouble(@Nullable Intent answer, Turn turn) {
        var mood = switch (answer) {
            case HowIAm how -> how.mood();
            case Answer.Pick pick when !turn.state().takesAnAnswer() -> mood(pick.number());
            case SeveralNumbers several
            when !turn.state().takesAnAnswer() ->
                mood(several.numbers().stream().max(Integer::compare).orElse(0));
            case null, default -> null;
        };
        return Optional.ofNullable(mood).filter(Mood::wantsSomeone);
    }

    private static @Nullable Mood mood(int number) {
        return switch (number) {
            case 3 -> Mood.NOT_GOOD;
            case 4 -> Mood.RING_ME;
            default -> null;
        };
    }

    private static List<Intent> howTheyAre(List<Intent> intents, @Nullable Intent answer, Turn turn) {
        if (answer == null) {
            return asked(turn).isPresent() && intents.stream().anyMatch(intent -> isNoClearAnswer(intent, turn))
                    ? and(intents, new HowIAm(null))
                    : intents;
        }
        if (answer instanceof Answer.Pick || answer instanceof SeveralNumbers) {
            return isLastRead(turn) ? List.of(answer) : intents;
        }
        if (intents.stream().anyMatch(Answer.Yes.class::isInstance) && !isLastRead(turn)) {
            return intents;
        }
        return and(intents, answer);
    }

    /// The answer first, and what else is wanted.
    private static List<Intent> and(List<Intent> others, Intent answer) {
        var all = new ArrayList<Intent>();
        all.add(answer);
        others.stream()
                .filter(intent -> !intent.wantsNothing() && !(intent instanceof Answer) && !(intent instanceof RingMe))
                .forEach(all::add);
        return all;
    }

    /// A number, a yes or a no that is only part of what was said answers nothing for sure: "not 1", "with 3 friends".
    private static boolean isNoClearAnswer(Intent intent, Turn turn) {
        return intent.wantsNothing() || intent instanceof Answer && isLastRead(turn);
    }

    /// The check-in that is open.
    static Optional<Question> asked(Turn turn) {
        return turn.questions().stream().filter(HowTheyAre::isCheckIn).findFirst();
    }

    private static boolean isCheckIn(Question question) {
        return question.kind() == Question.Kind.CHECK_IN;
    }

    private static boolean isLastRead(Turn turn) {
        return turn.asked().map(HowTheyAre::isCheckIn).orElse(!turn.state().takesAnAnswer() || !turn.isStillTalking());
    }

    static Step tell(Answered answered) {
        return Step.say(
                switch (answered) {
                    case Answered.Heard heard -> heard(heard);
                    case Answered.GoOn next -> ask(next.question(), next.options());
                    case Answered.OfferCall offer -> ask(Phrase.of("check-in.offer-call"), offer.options());
                    case Answered.NotClear again ->
                        ask(again.question(), again.options()).after(Phrase.of("check-in.sorry"));
                    case Answered.NothingOpen nothing -> Reply.of("check-in.nothing-open");
                },
                new State.Idle());
    }

    private static Reply heard(Answered.Heard heard) {
        return Reply.of(
                "check-in.heard",
                "mood",
                heard.mood().name(),
                "worker",
                heard.worker(),
                "hasWorker",
                heard.worker().isBlank() ? "no" : "yes",
                "alarmed",
                heard.alarmed() ? "yes" : "no");
    }

    static Reply ask(Phrase words, List<Notice.Option> options) {
        return new Reply(List.of(words), List.of(), Message.Ask.NOTHING)
                .with(options.stream()
                        .map(option -> new Reply.Option(option.say(), option.label(), option.line()))
                        .toList());
    }
}
