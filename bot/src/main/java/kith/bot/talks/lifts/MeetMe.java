package kith.bot.talks.lifts;

import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "MEET ME": it is my first time.
public record MeetMe(Which which) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return GettingThere.about(which, Wanted.MEET, 0, turn);
    }
}
