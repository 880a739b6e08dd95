package kith.bot.talks.linkwork;

import kith.bot.talks.Intent;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "undo", said within a minute of a deed that can be taken back: a pause, or a first plan. Of everything else it says
/// how to put it right.
public record Undo() implements Intent {

    static final Phrasing<Undo> WORDS = Phrasing.of(
            turn -> turn.caresForPeople() || turn.leads(),
            said -> new Undo(),
            "undo [that|it|this|please|last] [one]",
            "[no] [no] [no] stop that",
            "(take|put) (that|it) back",
            "cancel that",
            "oops [{words}]",
            "scratch that",
            "(oh|no) [no] i didnt mean [that|it|to] [{words}]",
            "go back to how it was [before]",
            "(wrong one|wrong person|my mistake) [{words}]",
            "(ignore|scrap|forget) (that|the) last [one] [{words}]");

    @Override
    public Step hear(Turn turn) {
        return turn.state() instanceof LinkWorkState.MayUndo done
                        && done.until().isAfter(turn.now())
                ? new Step.GoOn(done.back(), turn.talk())
                : Step.say(
                        Reply.of(
                                "command.no-undo",
                                "worker",
                                turn.caresForPeople() ? "yes" : "no",
                                "leader",
                                turn.leads() ? "yes" : "no"),
                        turn.state());
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }
}
