package kith.bot.conversation;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Intent;
import kith.bot.talks.State;

/// What was last said to someone, as far as it gives their next words a meaning.
public sealed interface States extends State {

    /// Whether a number or a yes would answer what was last said.
    @Override
    default boolean takesAnAnswer() {
        return !(this instanceof AskedOwnName || this instanceof AskedTheirName);
    }

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
}
