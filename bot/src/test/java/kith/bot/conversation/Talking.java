package kith.bot.conversation;

import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;

/// The two halves of a turn as tests ask for them.
final class Talking {

    private Talking() {}

    static Step hear(Talk talk, Intent intent, Turn turn) {
        return Dialogue.hear(turn.at(talk), intent);
    }

    static Step tell(Talk talk, Outcome outcome, Turn turn) {
        var there = turn.at(talk);
        return KnowingWho.named(Dialogue.told(talk, outcome, there), there);
    }

    static <R> Step tell(Talk talk, Deed<R> deed, R came, Turn turn) {
        return Dialogue.tell(deed, came, turn.at(talk));
    }
}
