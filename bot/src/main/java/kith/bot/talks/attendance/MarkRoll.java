package kith.bot.talks.attendance;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.UseCases;
import kith.community.attendance.MarkingTheRoll;
import kith.community.attendance.RollMarked;

/// "1 3 4", "all but 2": a leader says who came to a session. Its use case notes it in the audit trail.
///
/// @param words       as they were written
/// @param nothingElse whether they lead to nothing else if they say nothing of that
public record MarkRoll(UUID session, String words, boolean nothingElse) implements Ability<Optional<RollMarked>> {

    /// Longer messages that name nobody on the list are of something else.
    private static final int MOST_WORDS = 6;

    @Override
    public Optional<RollMarked> carryOut(UseCases use, Turn turn) {
        return use.the(MarkingTheRoll.class).mark(turn.person(), session, words, turn.now());
    }

    @Override
    public Step tell(Optional<RollMarked> marked, Turn turn) {
        boolean isStaff = turn.leads() || turn.caresForPeople();
        if (isStaff
                && nothingElse
                && marked.isPresent()
                && marked.get() instanceof RollMarked.NotClear
                && isOfSomethingElse()) {
            return new Unclear(words).said(turn);
        }
        if (marked.isPresent() && !(marked.get() instanceof RollMarked.NotClear && !nothingElse)) {
            return RollTalk.tell(marked.get());
        }
        return nothingElse ? new Unclear(words).said(turn) : new Step.Declined();
    }

    /// Whether they can be no attempt to say who came: neither a number nor a word of coming is in them.
    private boolean isOfSomethingElse() {
        return !words.matches(
                        "(?is).*(?:\\d|\\b(?:came|come|there|turned|missing|absent|all|none|nobody|everyone)\\b).*")
                || words.strip().split("\\s+").length > MOST_WORDS;
    }
}
