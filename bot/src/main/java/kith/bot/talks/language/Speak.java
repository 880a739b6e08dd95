package kith.bot.talks.language;

import java.util.List;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.GettingToKnow;
import kith.community.phrases.Phrases;
import kith.community.phrases.Tongue;

/// "Welsh", "po polsku": write to me in that.
///
/// @param language its code, `cy`; perhaps one that we have no words in, and then nothing is changed
public record Speak(String language) implements Ability<Speak.Came> {

    public sealed interface Came {

        record Changed() implements Came {}

        /// @param tongues those in which we have words
        record NotSpoken(List<Tongue> tongues) implements Came {}
    }

    @Override
    public Came carryOut(UseCases use, Turn turn) {
        var tongues = use.the(Phrases.class).tongues();
        if (tongues.stream().noneMatch(tongue -> tongue.code().equals(language))) {
            return new Came.NotSpoken(tongues);
        }
        use.the(GettingToKnow.class).keepLanguage(turn.who().person(), language);
        return new Came.Changed();
    }

    /// What was talked of before can go on, in the new language.
    @Override
    public Step tell(Came came, Turn turn) {
        return switch (came) {
            case Came.Changed changed ->
                Step.say(
                        Reply.of("language.changed").with(Courtesy.WHATS_ON),
                        turn.state() instanceof AskedLanguage ? new State.Idle() : turn.state());
            case Came.NotSpoken not -> Language.ask("language.not-spoken", not.tongues());
        };
    }

    @Override
    public boolean changesWhoIsThere() {
        return true;
    }
}
