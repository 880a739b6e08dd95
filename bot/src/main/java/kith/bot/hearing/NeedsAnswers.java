package kith.bot.hearing;

import java.util.ArrayList;
import java.util.List;
import kith.bot.hearing.grammar.Understood;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.Pause;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.language.Speak;
import kith.bot.talks.needs.TellNeeds;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// Finds what a message says to the question what somebody on a list needs.
final class NeedsAnswers {

    private NeedsAnswers() {}

    /// What a message wants where it answers what they need; null when it does not.
    ///
    /// Words for needs count if the question is the last thing they read, or if they say nothing else.
    /// A wish to be rung counts as well, and what ends or stops something counts alone.
    static @Nullable List<Intent> reading(Understood understood, Turn turn) {
        var said = understood.needs();
        var asked = turn.asked().filter(NeedsAnswers::isOurs);
        var open = asked.or(
                () -> turn.questions().stream().filter(NeedsAnswers::isOurs).findFirst());
        if (said == null || open.isEmpty() || understood.intents().stream().anyMatch(NeedsAnswers::isSomethingElse)) {
            return null;
        }
        if (asked.isEmpty() && !said.whole()) {
            return null;
        }
        var intents = new ArrayList<Intent>();
        if (understood.intents().stream().anyMatch(RingMe.class::isInstance)) {
            intents.add(new RingMe());
            if (said.kinds().isEmpty()) {
                return intents;
            }
        }
        intents.add(new TellNeeds(open.get().subject(), said.kinds(), said.notThem()));
        return intents;
    }

    private static boolean isOurs(Question question) {
        return question.kind() == Question.Kind.LIST_NEEDS;
    }

    private static boolean isSomethingElse(Intent intent) {
        return switch (intent) {
            case Stop stop -> true;
            case StopCalls stop -> true;
            case CancelWord cancel -> true;
            case CantCome cant -> true;
            case Join join -> true;
            case Help help -> true;
            case Pause pause -> true;
            case Speak speak -> true;
            default -> false;
        };
    }
}
