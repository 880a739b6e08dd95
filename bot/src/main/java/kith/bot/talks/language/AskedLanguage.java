package kith.bot.talks.language;

import java.util.List;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// We asked which language, as codes: `[en, cy]`.
public record AskedLanguage(List<String> languages) implements State {

    @Override
    public Step answer(Answer answer, Turn turn) {
        if (!(answer instanceof Answer.Pick pick)) {
            return new Step.Declined();
        }
        return pick.number() < 1 || pick.number() > languages.size()
                ? Courtesy.noSuchNumber(pick.number(), this)
                : new Step.Do(new Speak(languages.get(pick.number() - 1)));
    }
}
