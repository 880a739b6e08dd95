package kith.bot.hearing.grammar;

import java.time.LocalDateTime;
import java.util.function.Function;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.attendance.CallAgain;
import kith.bot.talks.attendance.SeeCard;
import kith.bot.talks.attendance.SeeWhoComes;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.broadcasts.AnswerReply;
import kith.bot.talks.broadcasts.Draft;
import kith.bot.talks.broadcasts.DropDraft;
import kith.bot.talks.broadcasts.Rewrite;
import kith.bot.talks.broadcasts.SeeHowItGoes;
import kith.bot.talks.broadcasts.SendDraft;
import kith.bot.talks.broadcasts.StopSending;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Begin;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.groups.LeaveNamed;
import kith.bot.talks.lifts.SeeLifts;
import kith.bot.talks.waitinglist.SeeWhoWaits;
import kith.bot.talks.waitinglist.Split;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;

/// What a leader writes who has just been shown a draft.
final class DraftWords {

    private static final int SHORT = 4;
    private static final int LONGEST_TIME = 6;

    private DraftWords() {}

    /// What a leader says who has just been shown a draft: a word of ours, a time, or the words again.
    ///
    /// @param said  how many words it has
    static Intent inDraft(String text, int said, Understood usual, Function<String, @Nullable LocalDateTime> time) {
        var first = usual.intents().getFirst();
        if (isCommand(first)) {
            return first;
        }
        var at = said <= LONGEST_TIME ? time.apply(text) : null;
        if (at != null) {
            return new SendDraft(at);
        }
        boolean wantsNothingElse = first instanceof Unclear
                || first instanceof WhatsOn
                || first instanceof LeaveNamed
                || first instanceof CantCome;
        return said <= SHORT && !wantsNothingElse ? first : new Rewrite(text.strip());
    }

    private static boolean isCommand(Intent intent) {
        return switch (intent) {
            case Draft i -> true;
            case SendDraft i -> true;
            case DropDraft i -> true;
            case StopSending i -> true;
            case SeeHowItGoes i -> true;
            case AnswerReply i -> true;
            case Stop i -> true;
            case CancelWord i -> true;
            case StartAgain i -> true;
            case Help i -> true;
            case SeeWhoWaits i -> true;
            case SeeWhoComes i -> true;
            case CallAgain i -> true;
            case SeeCard i -> true;
            case SeeLifts i -> true;
            case Split i -> true;
            case Begin i -> true;
            case Answer.Yes i -> true;
            case Answer.No i -> true;
            case Answer.Pick i -> true;
            default -> false;
        };
    }
}
