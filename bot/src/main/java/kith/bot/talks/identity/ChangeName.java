package kith.bot.talks.identity;

import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "Change my name to Elizabeth": kept as the speaker's own first name.
public record ChangeName(String name) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return new Step.Do(new KeepName(name));
    }
}
