package kith.bot.hearing;

import java.util.List;
import java.util.regex.Pattern;
import kith.bot.hearing.grammar.Understood;
import kith.bot.language.Where;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.attendance.Attendance;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.checkins.HowTheyAre;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.feedback.HowItWent;
import kith.bot.talks.identity.Name;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.checkins.Awaited;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// The answer to what we asked of our own accord: what they need, who came, how they are, how it was.
final class OpenQuestionStep implements HearingStep {

    private static final Pattern ASKS = Pattern.compile(
            "\\bwhat|\\b(anything|something|any|groups?|beth|be sy|co|що)\\b|\\?", Pattern.CASE_INSENSITIVE);

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
        var awaited = awaited(message);
        boolean toldHowTheyAre = awaited == Awaited.HOW_THEY_ARE && understood.answer() instanceof HowIAm;
        var howItWent = toldHowTheyAre ? null : HowItWent.reading(understood.intents(), turn);
        if (howItWent != null) {
            return List.of(new Heard(howItWent, "how it was was asked"));
        }
        if (understood.answer() == null
                && isAskedHowTheyAre(turn)
                && understood.intents().stream().allMatch(intent -> isGuessed(intent, message))) {
            return List.of(new Heard(List.of(new HowIAm(null)), "how they are was asked"));
        }
        var howTheyAre = HowTheyAre.reading(understood.intents(), understood.answer(), turn, awaited);
        return howTheyAre.equals(understood.intents())
                ? List.of()
                : List.of(new Heard(besidesTheAnswer(howTheyAre, message), "how they are was asked"));
    }

    /// Who says how they are asks what's on only in so many words; and where they are not well a person is the help
    /// they
    /// want.
    private static List<Intent> besidesTheAnswer(List<Intent> intents, Message message) {
        if (!(intents.getFirst() instanceof HowIAm how)) {
            return intents;
        }
        boolean isTrouble = how.mood() != null && how.mood().wantsSomeone();
        return intents.stream()
                .filter(intent -> !(isTrouble && intent instanceof Help) && !isGuessed(intent, message))
                .toList();
    }

    private static boolean isGuessed(Intent intent, Message message) {
        return intent instanceof WhatsOn wanted
                && wanted.where() instanceof Where.Unsaid
                && !ASKS.matcher(message.text()).find();
    }

    private static boolean isAskedHowTheyAre(Turn turn) {
        return turn.questions().stream().anyMatch(question -> question.kind() == Question.Kind.CHECK_IN);
    }

    private static Awaited awaited(Message message) {
        if (isAskedHowTheyAre(message.turn())) {
            return Awaited.HOW_THEY_ARE;
        }
        if (message.understood().answer() == null) {
            return Awaited.NOTHING;
        }
        // after an answer a word of trouble within another story is most often no more than that
        boolean plain = !(message.understood().answer() instanceof HowIAm) || message.isOnlyTrouble();
        var awaited = message.awaited();
        return awaited == Awaited.TROUBLE && !plain ? Awaited.NOTHING : awaited;
    }

    private static @Nullable Intent marks(Understood understood, Turn turn) {
        var intents = understood.intents();
        boolean names = intents.stream().allMatch(each -> each instanceof Unclear || each instanceof Name);
        boolean nothingElse = intents.size() > 1 || names || intents.getFirst() instanceof Answer.Pick;
        return Attendance.reading(turn, names, nothingElse, turn.state() instanceof BroadcastState.Previewed)
                .orElse(null);
    }
}
