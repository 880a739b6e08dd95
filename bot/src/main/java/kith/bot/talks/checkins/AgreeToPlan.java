package kith.bot.talks.checkins;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.checkins.CheckInPlan;
import kith.community.checkins.Planning;
import kith.community.checkins.Way;

/// Whether someone agrees to be asked how they are. What came of it is empty when the plan was answered before, or is
/// not theirs.
public record AgreeToPlan(UUID plan, boolean yes) implements Ability<Optional<CheckInPlan>> {

    @Override
    public Optional<CheckInPlan> carryOut(UseCases use, Turn turn) {
        var planning = use.the(Planning.class);
        var address = turn.who().address();
        return Whoever.first(turn, one -> planning.agree(one, address, plan, yes, turn.said(), turn.now()));
    }

    @Override
    public Step tell(Optional<CheckInPlan> agreed, Turn turn) {
        var reply = agreed.map(it -> Reply.of(key(it), "time", it.time()))
                .orElseGet(() -> Reply.of("check-in.nothing-open"));
        return Step.say(reply, new State.Idle());
    }

    private String key(CheckInPlan agreed) {
        if (!yes) {
            return "check-in.no-thank-you";
        }
        return agreed.way() == Way.WE_ASK ? "check-in.thank-you" : "check-in.thank-you-tell";
    }
}
