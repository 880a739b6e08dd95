package kith.bot.talks.meetups;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import org.jspecify.annotations.Nullable;

/// Making a meet-up and changing one. Rights are checked by the use cases.
public final class MeetUps {

    public static final Subject SUBJECT = new Subject(
            "meetups",
            List.of(NewMeetUp.class, GoOnMaking.class, AnswerAboutMeetUp.class, MeetUpHere.class, ChangeMeetUp.class),
            List.of(
                    MeetUpState.MakingMeetUp.class,
                    MeetUpState.MeetUpUnfinished.class,
                    MeetUpState.AskedWhichMeetUp.class,
                    MeetUpState.AskedOneOrAll.class,
                    MeetUpState.AskedIfSure.class,
                    MeetUpState.AskedWhose.class),
            Map.of());

    private MeetUps() {}

    /// What a message wants if it is about a meet-up and from someone who leads a group; null when it is not.
    ///
    /// @param wanted what it would be; null for nothing
    /// @param usual  what its first words mean else
    public static @Nullable Intent reading(@Nullable Intent wanted, Intent usual, Turn turn) {
        if (wanted == null || !turn.leads()) {
            return null;
        }
        boolean answersUs = turn.asked().isPresent() && usual instanceof Answer;
        return wanted instanceof AnswerAboutMeetUp && answersUs ? null : wanted;
    }
}
