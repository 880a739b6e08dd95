package kith.bot.talks.identity;

import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.GettingToKnow;

/// Remembers the speaker's own first name.
record KeepName(String name) implements Deed<String> {

    @Override
    public String carryOut(UseCases use, Turn turn) {
        use.the(GettingToKnow.class).keepFirstName(turn.who().person(), name);
        return name;
    }

    @Override
    public Step tell(String kept, Turn turn) {
        return KnowingWho.hello(kept, turn.state());
    }

    @Override
    public boolean changesWhoIsThere() {
        return true;
    }
}
