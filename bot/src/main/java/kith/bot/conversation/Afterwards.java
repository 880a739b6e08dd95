package kith.bot.conversation;

import java.util.List;
import kith.bot.talks.Intent;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.feedback.HowItWent;
import org.jspecify.annotations.Nullable;

/// What is said after a session: by its leader who came, and by those who came how it was.
public final class Afterwards {

    private Afterwards() {}

    /// What a message wants where it answers one of these questions; null when it does not.
    ///
    /// @param said    as it was written
    /// @param awaited whether they may be telling us how they are, which goes first
    public static @Nullable List<Intent> reading(
            Understood understood, Talk talk, Turn known, String said, boolean awaited) {
        var marks = WhoCameTalk.reading(understood, talk, known, said);
        boolean toldHowTheyAre = awaited && understood.answer() instanceof HowIAm;
        return marks != null || toldHowTheyAre || understood.crisis()
                ? marks
                : HowItWent.reading(understood.intents(), known.at(talk));
    }
}
