package kith.bot.conversation;

import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.linkwork.SpokeTo;
import org.jspecify.annotations.Nullable;

/// What a member of staff asks for, or answers where we asked for free text.
public final class Orders {

    /// So short a message may be a word for us in the place of a note: STOP, HELP, NO.
    private static final int A_WORD_FOR_US = 3;

    private Orders() {}

    /// Null when it is neither, and when they may be in danger themselves; only "spoke to mary …" reports of somebody
    /// else.
    public static @Nullable Intent in(Understood understood, Turn turn) {
        var order = understood.order();
        if (understood.crisis() && !(order instanceof SpokeTo)) {
            return null;
        }
        boolean goesOn = turn.isStillTalking();
        if (goesOn && isFreeText(understood, turn)) {
            var asked = turn.state().freeText(turn.said().strip(), order);
            if (asked != null) {
                return asked;
            }
        }
        return order;
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
                    case Intents.CancelWord cancel -> true;
                    case StartAgain start -> true;
                    case Help help -> true;
                    case Answer.No no -> true;
                    default -> false;
                };
    }
}
