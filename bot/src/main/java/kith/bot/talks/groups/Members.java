package kith.bot.talks.groups;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.members.Led;
import kith.community.members.LookingAfterMembers;

/// "members walkers": a leader asks how many there are, and who is new. The use case notes it.
public record Members(String group) implements IfTheirs<Led> {

    static final Phrasing<Members> WORDS = Phrasing.of(
            Turn::leads,
            said -> new Members(said.text("group")),
            "[how many] members [of|in|has|have] [the] {group:title}");

    @Override
    public Optional<Led> carryOut(UseCases use, Turn turn) {
        return use.the(LookingAfterMembers.class).members(turn.person(), group, turn.now());
    }

    @Override
    public Step told(Led led, Turn turn) {
        return LedGroup.tell(led);
    }
}
