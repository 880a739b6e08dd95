package kith.bot.conversation;

import java.util.List;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.attendance.Attendance;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.feedback.HowItWent;
import org.jspecify.annotations.Nullable;

/// What is said after a session: by its leader who came, and by those who came how it was.
public final class Afterwards {

    private Afterwards() {}

    /// What a message wants where it answers one of these questions; null when it does not.
    ///
    /// @param awaited whether they may be telling us how they are, which goes first
    public static @Nullable List<Intent> reading(Understood understood, Turn turn, boolean awaited) {
        var marks = marks(understood, turn);
        boolean toldHowTheyAre = awaited && understood.answer() instanceof HowIAm;
        return marks != null || toldHowTheyAre || understood.crisis()
                ? marks
                : HowItWent.reading(understood.intents(), turn);
    }

    private static @Nullable List<Intent> marks(Understood understood, Turn turn) {
        if (understood.crisis()) {
            return null;
        }
        var intents = understood.intents();
        boolean names = intents.stream().allMatch(each -> each instanceof Unclear || each instanceof Intents.Name);
        boolean nothingElse = intents.size() > 1 || names || intents.getFirst() instanceof Answer.Pick;
        return Attendance.reading(turn, names, nothingElse, turn.state() instanceof BroadcastState.Previewed)
                .map(List::<Intent>of)
                .orElse(null);
    }
}
