package kith.bot.conversation;

import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;

/// The two halves of a turn as tests ask for them.
public final class Talking {

    private Talking() {}

    public static Step hear(Talk talk, Intent intent, Turn turn) {
        return Dialogue.hear(turn.at(talk), intent);
    }

    public static <R> Step tell(Talk talk, Deed<R> deed, R came, Turn turn) {
        return Dialogue.tell(deed, came, turn.at(talk));
    }
}
