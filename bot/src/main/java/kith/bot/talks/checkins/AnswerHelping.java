package kith.bot.talks.checkins;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.checkins.Inviting;

/// Whether someone may be asked to look in on somebody. What came of it is false when they were not asked, or answered
/// before.
public record AnswerHelping(UUID person, boolean yes) implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        var inviting = use.the(Inviting.class);
        return Whoever.of(turn).stream().anyMatch(one -> inviting.answerHelping(one, person, yes, turn.now()));
    }

    @Override
    public Step tell(Boolean answered, Turn turn) {
        return answered
                ? Step.say(Reply.of("worker.helping", "yes", yes ? "yes" : "no"), new State.Idle())
                : Courtesy.unclear(turn.talk());
    }
}
