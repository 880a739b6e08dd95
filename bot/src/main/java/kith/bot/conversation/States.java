package kith.bot.conversation;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.community.broadcasts.Audience;
import kith.community.meetups.Change;
import kith.community.meetups.Changed;
import kith.community.meetups.Detail;
import kith.community.meetups.Told;
import org.jspecify.annotations.Nullable;

/// What was last said to someone, as far as it gives their next words a meaning.
public sealed interface States extends State {

    /// Whether a number or a yes would answer what was last said.
    @Override
    default boolean takesAnAnswer() {
        return !(this instanceof AskedOwnName
                || this instanceof AskedTheirName);
    }

    /// We listed to a leader who waits, as ids of sign-ups.
    record ShownWaiting(List<UUID> signUps) implements States {}

    /// We showed a leader what they wrote, and to whom it would go. The draft itself is a row.
    record Previewed(UUID draft) implements States {}

    /// We asked a leader which of several audiences is meant.
    record AskedAudience(List<Audience> audiences, String words, boolean invitation) implements States {}

    /// We asked whom something is for, of the people who share an address.
    ///
    /// @param meant  what is wanted
    /// @param before where the talk stood when it was said
    record AskedWho(List<UUID> people, Intent meant, State before) implements States {}

    /// We asked for the speaker's own first name.
    record AskedOwnName() implements States {}

    /// We asked for the first name of someone the speaker cares for.
    record AskedTheirName(String relation, Intent meant, State before) implements States {}

    /// We asked whether something is really for a person we have never heard of.
    record AskedIfFor(String name, Intent meant, State before) implements States {}

    /// We asked which of the people who share a phone wrote to us on Telegram.
    record AskedWhoIAm(List<UUID> people, String phone) implements States {}


    /// What was last said was about someone else than who speaks.
    record OnBehalf(UUID person, State state) implements States {

        @Override
        public boolean takesAnAnswer() {
            return state.takesAnAnswer();
        }
    }

    /// We asked a leader something about a new meet-up, or showed it whole. What they said of it is a row.
    ///
    /// @param asked null when it was shown whole
    record MakingMeetUp(@Nullable Detail asked) implements States {}

    /// We asked a leader whether to go on with a meet-up that is not finished.
    ///
    /// @param told what they said of a new one
    record MeetUpUnfinished(Told told) implements States {}

    /// We asked a leader which of several things is meant.
    record AskedWhichMeetUp(List<Changed.Target> targets, Change change) implements States {}

    /// We asked a leader whether a change is for one session (1) or for all (2).
    record AskedOneOrAll(Changed.Target target, Change change) implements States {}

    /// We showed a leader what a change does, and they are to say yes.
    record AskedIfSure(Changed.Target target, Change change, boolean all) implements States {}

    /// We asked a leader who has a place themselves whether it is off for everyone (1) or only they do not come (2).
    record AskedWhose(Changed.Target target, Change change, UUID signUp) implements States {}
}
