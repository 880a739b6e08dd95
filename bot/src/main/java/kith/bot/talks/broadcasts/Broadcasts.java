package kith.bot.talks.broadcasts;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Intent;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;

/// What leaders tell their groups, and what those answer. Rights are checked by the use cases.
public final class Broadcasts {

    public static final Subject SUBJECT = new Subject(
            "broadcasts",
            List.of(
                    Draft.class,
                    DraftFor.class,
                    Rewrite.class,
                    SendDraft.class,
                    DropDraft.class,
                    StopSending.class,
                    SeeHowItGoes.class,
                    PassOn.class,
                    AnswerReply.class),
            List.of(BroadcastState.Previewed.class, BroadcastState.AskedAudience.class),
            Map.of());

    private Broadcasts() {}

    /// Words that have no meaning for us are for the leader whose message they have heard, if there is one.
    public static Intent reading(Unclear unclear, Turn turn) {
        var heard = turn.announced().heard();
        return heard == null ? unclear : new PassOn(heard.broadcast(), unclear.text());
    }
}
