package kith.bot.talks.language;

import java.util.List;
import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.phrases.Phrases;
import kith.community.phrases.Tongue;

/// "LANGUAGE": which ones are there?
public record Languages() implements Ability<List<Tongue>> {

    @Override
    public List<Tongue> carryOut(UseCases use, Turn turn) {
        return use.the(Phrases.class).tongues();
    }

    @Override
    public Step tell(List<Tongue> tongues, Turn turn) {
        return Language.ask("language.which", tongues);
    }
}
