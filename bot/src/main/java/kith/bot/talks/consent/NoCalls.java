package kith.bot.talks.consent;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.GettingToKnow;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// "Don't ring me, just text": no phone of theirs is rung any more, by us or, as the note asks, by anybody. Texts and
/// check-ins go on.
public record NoCalls() implements Ability<UUID> {

    private static final int LONGEST = 300;

    @Override
    public UUID carryOut(UseCases use, Turn turn) {
        use.the(GettingToKnow.class).ringNoMore(turn.person(), turn.now());
        var said = turn.said().strip();
        use.the(Tasks.class)
                .add(
                        Task.Kind.NO_CALLS,
                        turn.person(),
                        null,
                        "Wants no calls, only messages: " + said.substring(0, Math.min(LONGEST, said.length())),
                        turn.now());
        return turn.person();
    }

    @Override
    public Step tell(UUID person, Turn turn) {
        return Step.say(Reply.of("stop.no-calls"), turn.state());
    }
}
