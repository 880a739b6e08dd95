package kith.bot.hearing;

import java.util.List;
import kith.bot.hearing.grammar.Understood;
import kith.bot.talks.Answer;
import kith.bot.talks.Turn;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Help;

/// What a member of staff asks for, or answers where we asked for free text.
final class StaffStep implements HearingStep {

    /// So short a message may be a word for us in the place of a note: STOP, HELP, NO.
    private static final int A_WORD_FOR_US = 3;

    @Override
    public List<Heard> hear(Message message) {
        var turn = message.turn();
        var understood = message.understood();
        if (turn.isStillTalking() && isFreeText(understood, turn)) {
            var asked = turn.state().freeText(message.text(), understood.order());
            if (asked != null) {
                return List.of(new Heard(List.of(asked), "the note that was asked for"));
            }
        }
        return understood.order() == null
                ? List.of()
                : List.of(new Heard(List.of(understood.order()), "words of staff"));
    }

    /// Anything in words, but for a word for us, and for what answers something.
    private static boolean isFreeText(Understood understood, Turn turn) {
        var text = turn.said().strip();
        boolean answers = understood.intents().stream().anyMatch(Answer.class::isInstance)
                && (turn.state().takesAnAnswer() || turn.asked().isPresent());
        return !answers
                && !isAWordForUs(understood, text)
                && text.codePoints().anyMatch(Character::isLetter)
                && !text.startsWith("/");
    }

    private static boolean isAWordForUs(Understood understood, String text) {
        return text.split("\\s+").length <= A_WORD_FOR_US
                && switch (understood.intents().getFirst()) {
                    case Stop stop -> true;
                    case StopCalls stop -> true;
                    case CancelWord cancel -> true;
                    case StartAgain start -> true;
                    case Help help -> true;
                    case Answer.No no -> true;
                    default -> false;
                };
    }
}
