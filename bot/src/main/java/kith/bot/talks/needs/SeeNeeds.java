package kith.bot.talks.needs;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lists.SeeingToNeeds;
import kith.community.phrases.Phrase;

/// "needs": a link worker sees what is to be done for people, a leader what their group was asked to do. The use case
/// notes it.
public record SeeNeeds() implements IfTheirs<SeeingToNeeds.Seen> {

    static final Phrasing<SeeNeeds> WORDS = Phrasing.of(
            turn -> turn.caresForPeople() || turn.leads(),
            said -> new SeeNeeds(),
            "[show|open] [all] [the] [open] needs",
            "who needs what",
            "what is needed",
            "(any|what|which) needs [are] [open|left|outstanding|not taken] [yet|now]",
            "[is] anything not taken [yet]",
            "whats (needed|not taken)",
            "[show] needs (list|open|please)",
            "oldest needs [first]");

    /// So many are shown at once.
    private static final int MOST = 9;

    @Override
    public Optional<SeeingToNeeds.Seen> carryOut(UseCases use, Turn turn) {
        return use.the(SeeingToNeeds.class).see(turn.person(), MOST, turn.now());
    }

    @Override
    public Step told(SeeingToNeeds.Seen seen, Turn turn) {
        return list(seen);
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    private static Step list(SeeingToNeeds.Seen seen) {
        var options = new ArrayList<Option>();
        for (SeeingToNeeds.Shown each : seen.shown()) {
            options.add(line(options.size() + 1, each));
        }
        var reply = Reply.of(
                "list.open",
                "count",
                seen.shown().size() + seen.more(),
                "more",
                seen.more(),
                "ours",
                seen.ours() ? "yes" : "no");
        return Step.say(
                reply.with(options),
                seen.shown().isEmpty()
                        ? new State.Idle()
                        : new ShownNeeds(seen.shown().stream()
                                .map(SeeingToNeeds.Shown::need)
                                .toList()));
    }

    private static Option line(int number, SeeingToNeeds.Shown each) {
        Object[] blanks = {
            "number",
            number,
            "name",
            each.name(),
            "what",
            Needs.inWords(Set.of(each.kind())),
            "since",
            each.since(),
            "hasArea",
            each.area().isEmpty() ? "no" : "yes",
            "area",
            each.area(),
            "given",
            each.group().isEmpty() ? "no" : "yes",
            "group",
            each.group(),
            "taken",
            each.takenBy().isEmpty() ? "no" : "yes",
            "by",
            each.takenBy()
        };
        return new Option("taken " + number, Phrase.of("list.need-label", blanks), Phrase.of("list.need-line", blanks));
    }
}
