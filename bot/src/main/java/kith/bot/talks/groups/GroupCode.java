package kith.bot.talks.groups;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.members.Led;
import kith.community.members.LookingAfterMembers;

/// "code walkers": a leader asks by what people join. The use case notes it.
public record GroupCode(String group) implements IfTheirs<GroupCode.Seen> {

    static final Phrasing<GroupCode> WORDS = Phrasing.of(
            Turn::leads, said -> new GroupCode(said.text("group")), "code|link [of|for] [the] {group:title}");

    /// @param textNumber by which it is joined; empty where none can be named
    /// @param link       that joins it on Telegram; empty where there is no bot or no code
    public record Seen(Led led, String textNumber, String link) {}

    @Override
    public Optional<Seen> carryOut(UseCases use, Turn turn) {
        var names = use.the(OwnNames.class);
        return use.the(LookingAfterMembers.class)
                .code(turn.person(), group, turn.now())
                .map(led ->
                        new Seen(led, names.textNumber(), led instanceof Led.Code code ? names.link(code.code()) : ""));
    }

    @Override
    public Step told(Seen seen, Turn turn) {
        return LedGroup.tell(seen.led(), seen.textNumber(), seen.link());
    }
}
