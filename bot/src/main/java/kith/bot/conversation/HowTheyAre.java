package kith.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.community.checkins.Answered;
import kith.community.checkins.Said;
import kith.community.checkins.SeeingTo.TakenOn;
import kith.community.checkins.Way;
import kith.community.outbox.Message;
import kith.community.outbox.Notice;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// The talk about how someone is: their answers, and those of whoever is asked to see to it.
public final class HowTheyAre {

    private HowTheyAre() {}

    /// What a message wants, where it may be an answer to how they are.
    ///
    /// Trouble and a clear answer come first, and what else is wanted is heard too. Words that would mean yes to
    /// something else are taken for that, if it is the last thing they read.
    ///
    /// @param awaited whether they are asked how they are, or may tell us of their own accord
    public static List<Intent> reading(Understood understood, Talk talk, Turn known, boolean awaited) {
        var intents = understood.intents();
        boolean asked = isAsked(known);
        if (!awaited) {
            return intents;
        }
        if (understood.answer() == null) {
            return asked && intents.stream().allMatch(HowTheyAre::saysNothing)
                    ? List.of(new Intents.HowIAm(null))
                    : intents;
        }
        boolean otherwise = intents.stream().anyMatch(HowTheyAre::isYes) && !isLastRead(talk, known);
        if (understood.answer() instanceof Answer.Pick || otherwise) {
            return understood.answer() instanceof Answer.Pick && isLastRead(talk, known)
                    ? List.of(understood.answer())
                    : intents;
        }
        var all = new ArrayList<Intent>();
        all.add(understood.answer());
        intents.stream()
                .filter(intent -> !saysNothing(intent)
                        && !isYes(intent)
                        && !(intent instanceof Intents.RingMe)
                        && !(intent instanceof Answer.No))
                .forEach(all::add);
        return all;
    }

    private static boolean isAsked(Turn known) {
        return known.questions().stream().anyMatch(question -> question.kind() == Question.Kind.CHECK_IN);
    }

    private static boolean isLastRead(Talk talk, Turn known) {
        return known.asked(talk.state())
                .map(question -> question.kind() == Question.Kind.CHECK_IN)
                .orElse(!talk.state().takesAnAnswer() || !known.isStillTalking());
    }

    private static boolean isYes(Intent intent) {
        return intent instanceof Answer.Yes;
    }

    private static boolean saysNothing(Intent intent) {
        return intent instanceof Unclear
                || intent instanceof Intents.Greeting
                || intent instanceof Intents.Thanks
                || intent instanceof Intents.Name;
    }

    /// A number, yes or no to a question of ours.
    static Step answer(Question question, Intent intent, Talk talk) {
        if (question.kind() == Question.Kind.CHECK_IN) {
            return new Step.Do(new Deeds.AnswerCheckIn(question.subject(), said(intent)));
        }
        var yes = yesOrNo(intent);
        if (yes == null) {
            return Step.say(Reply.of("check-in.one-or-two"), talk.state());
        }
        return new Step.Do(
                switch (question.kind()) {
                    case CHECK_IN_AGREE -> new Deeds.AgreeToPlan(question.subject(), yes);
                    case INVITATION ->
                        new Deeds.AnswerInvitation(question.subjects().getFirst(), yes);
                    case NEED_NUMBER ->
                        new Deeds.AnswerNumber(question.subjects().getFirst(), yes);
                    case STAFF_ROLE -> new Deeds.AnswerRole(question.subject(), yes);
                    case HELPER -> new Deeds.AnswerHelping(question.subjects().getFirst(), yes);
                    default -> new Deeds.SeeTo(question.subject(), yes);
                });
    }

    private static Said said(Intent intent) {
        return intent instanceof Answer.Pick pick ? new Said.Number(pick.number()) : new Said.Unclear();
    }

    private static @Nullable Boolean yesOrNo(Intent intent) {
        return switch (intent) {
            case Answer.Yes yes -> true;
            case Answer.No no -> false;
            case Answer.Pick pick when pick.number() == 1 -> true;
            case Answer.Pick pick when pick.number() == 2 -> false;
            default -> null;
        };
    }

    /// How they are, in words.
    static Step hear(Intents.HowIAm how, Turn known) {
        var asked = known.questions().stream()
                .filter(question -> question.kind() == Question.Kind.CHECK_IN)
                .findFirst();
        var mood = how.mood();
        if (mood == null) {
            return new Step.Do(new Deeds.AnswerCheckIn(asked.orElseThrow().subject(), new Said.Unclear()));
        }
        return asked.<Step>map(question -> new Step.Do(new Deeds.AnswerCheckIn(question.subject(), new Said.How(mood))))
                .orElseGet(() -> new Step.Do(new Deeds.SayHow(mood)));
    }

    static Step skip(Talk talk, Turn known) {
        return known.questions().stream()
                .filter(question -> question.kind() == Question.Kind.CHECK_IN)
                .findFirst()
                .<Step>map(question -> new Step.Do(new Deeds.AnswerCheckIn(question.subject(), new Said.Skip())))
                .orElseGet(() -> Courtesy.unclear(talk));
    }

    static Step tell(Answered answered) {
        return switch (answered) {
            case Answered.Heard heard -> Step.say(heard(heard), new State.Idle());
            case Answered.GoOn next -> Step.say(put(next.question(), next.options()), new State.Idle());
            case Answered.OfferCall offer ->
                Step.say(put(Phrase.of("check-in.offer-call"), offer.options()), new State.Idle());
            case Answered.NotClear again ->
                Step.say(put(again.question(), again.options()).after(Phrase.of("check-in.sorry")), new State.Idle());
            case Answered.NothingOpen nothing -> Step.say(Reply.of("check-in.nothing-open"), new State.Idle());
        };
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

    private static Reply put(Phrase words, List<Notice.Option> options) {
        return new Reply(List.of(words), List.of(), Message.Ask.NOTHING)
                .with(options.stream()
                        .map(option -> new Option(option.say(), option.label(), option.line()))
                        .toList());
    }

    static Step tell(TakenOn taken, Talk talk) {
        return switch (taken) {
            case TakenOn.OnIt on -> Step.say(Reply.of("check-in.on-it", "name", on.name()), new State.Idle());
            case TakenOn.Going going ->
                Step.say(put(Phrase.of("check-in.going", "name", going.name()), going.options()), new State.Idle());
            case TakenOn.CanNot not -> Step.say(Reply.of("check-in.can-not", "name", not.name()), new State.Idle());
            case TakenOn.Seen seen ->
                Step.say(
                        Reply.of("check-in.seen", "name", seen.name(), "well", seen.wellEnough() ? "yes" : "no"),
                        new State.Idle());
            case TakenOn.OverAlready over -> Step.say(Reply.of("check-in.over", "name", over.name()), new State.Idle());
            case TakenOn.NotTheirs not -> Courtesy.unclear(talk);
        };
    }

    static Step tell(Outcome.PlanAnswered answered) {
        var plan = answered.plan();
        if (plan == null) {
            return Step.say(Reply.of("check-in.nothing-open"), new State.Idle());
        }
        var key = !answered.yes()
                ? "check-in.no-thank-you"
                : plan.way() == Way.WE_ASK ? "check-in.thank-you" : "check-in.thank-you-tell";
        return Step.say(Reply.of(key, "time", plan.time()), new State.Idle());
    }
}
