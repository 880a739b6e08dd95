package kith.bot.talks.courtesy;

import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// What their words were most likely about, where that would change something: it is asked for, and done on a yes.
///
/// @param what  how the question is called under `propose`
/// @param then  what is heard on a yes
/// @param title of what it is about; empty where it is about nothing that has one
public record Propose(String what, Intent then, String title) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return Step.say(
                Reply.of("propose." + what, "title", title).with(Courtesy.YES_OR_NO), new Proposed(then, turn.state()));
    }
}
