package kith.bot.talks.broadcasts;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Replying;

/// Someone's words for the leader whose message they have read. What came of it is that leader's first name.
public record PassOn(UUID broadcast, String words) implements Ability<String> {

    @Override
    public String carryOut(UseCases use, Turn turn) {
        return use.the(Replying.class).passOn(broadcast, turn.person(), words, turn.now());
    }

    @Override
    public Step tell(String leader, Turn turn) {
        return Step.say(
                Reply.of("broadcast.passed-on", "leader", leader, "hasLeader", leader.isBlank() ? "no" : "yes")
                        .with(Courtesy.WHATS_ON),
                turn.state());
    }
}
