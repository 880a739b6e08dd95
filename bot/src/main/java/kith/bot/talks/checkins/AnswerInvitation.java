package kith.bot.talks.checkins;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Inviting;

/// Whether we may write to someone whom a link worker has added. What came of it is false when it was not theirs to
/// answer, or answered before.
public record AnswerInvitation(UUID person, boolean yes) implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        return use.the(Inviting.class).answer(turn.who().address(), person, yes, turn.said(), turn.now());
    }

    @Override
    public Step tell(Boolean answered, Turn turn) {
        if (!answered) {
            return Courtesy.unclear(turn.talk());
        }
        return yes
                ? Step.say(Reply.of("worker.invited-yes").with(Courtesy.WHATS_ON), new State.Idle())
                : Step.say(Reply.of("worker.invited-no"), new State.Idle());
    }
}
