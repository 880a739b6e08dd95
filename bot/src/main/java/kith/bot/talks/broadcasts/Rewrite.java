package kith.bot.talks.broadcasts;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Drafted;
import org.jspecify.annotations.Nullable;

/// What a leader drafted, in other words.
public record Rewrite(String words) implements Ability<Drafted> {

    @Override
    public Drafted carryOut(UseCases use, Turn turn) {
        return use.the(Broadcasting.class).rewrite(turn.person(), words, turn.now());
    }

    @Override
    public Step tell(Drafted drafted, Turn turn) {
        return DraftTalk.tell(drafted, turn);
    }

    @Override
    public @Nullable Trail trail(Drafted drafted) {
        return DraftTalk.trail(drafted);
    }
}
