package kith.bot.hearing;

import java.util.List;
import kith.bot.hearing.grammar.Understood;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.attendance.Attendance;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.checkins.HowTheyAre;
import kith.bot.talks.feedback.HowItWent;
import kith.bot.talks.identity.Name;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// The answer to what we asked of our own accord: what they need, who came, how they are, how it was.
final class OpenQuestionStep implements HearingStep {

    @Override
    public List<Heard> hear(Message message) {
        var turn = message.turn();
        var understood = message.understood();
        var needs = NeedsAnswers.reading(understood, turn);
        if (needs != null) {
            return List.of(new Heard(needs, "what they need was asked"));
        }
        var marks = marks(understood, turn);
        if (marks != null) {
            return List.of(new Heard(List.of(marks), "who came was asked"));
        }
        boolean awaited = isAwaited(message);
        boolean toldHowTheyAre = awaited && understood.answer() instanceof HowIAm;
        var howItWent = toldHowTheyAre ? null : HowItWent.reading(understood.intents(), turn);
        if (howItWent != null) {
            return List.of(new Heard(howItWent, "how it was was asked"));
        }
        var howTheyAre = HowTheyAre.reading(understood.intents(), understood.answer(), turn, awaited);
        return howTheyAre.equals(understood.intents())
                ? List.of()
                : List.of(new Heard(howTheyAre, "how they are was asked"));
    }

    private static boolean isAwaited(Message message) {
        return message.turn().questions().stream().anyMatch(question -> question.kind() == Question.Kind.CHECK_IN)
                || message.understood().answer() != null && message.isAwaited();
    }

    private static @Nullable Intent marks(Understood understood, Turn turn) {
        var intents = understood.intents();
        boolean names = intents.stream().allMatch(each -> each instanceof Unclear || each instanceof Name);
        boolean nothingElse = intents.size() > 1 || names || intents.getFirst() instanceof Answer.Pick;
        return Attendance.reading(turn, names, nothingElse, turn.state() instanceof BroadcastState.Previewed)
                .orElse(null);
    }
}
