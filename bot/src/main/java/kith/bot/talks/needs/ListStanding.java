package kith.bot.talks.needs;

import java.util.Locale;
import java.util.stream.Collectors;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.community.lists.ListState;
import kith.community.lists.Standing;
import kith.community.lists.WorkingThrough.Asked;
import kith.community.phrases.Phrase;

/// How far a list is, in words.
final class ListStanding {

    private ListStanding() {}

    static Step tell(Asked asked) {
        return Step.say(
                switch (asked) {
                    case Asked.Seen seen -> standing(seen.standing());
                    case Asked.Started started ->
                        standing(started.standing()).after(Phrase.of("list.started", "count", started.toWrite()));
                    case Asked.NoSuchList none ->
                        Reply.of(
                                "list.none",
                                "said",
                                none.said(),
                                "any",
                                none.known().isEmpty() ? "no" : "yes",
                                "known",
                                none.known().stream().map(ListStanding::title).collect(Collectors.joining(", ")));
                },
                new State.Idle());
    }

    private static Reply standing(Standing standing) {
        return Reply.of(
                "list.standing",
                "title",
                title(standing.name()),
                "name",
                standing.name().replace('-', ' ').toUpperCase(Locale.ROOT),
                "people",
                standing.people(),
                "unwritten",
                standing.in(ListState.NEW),
                "wanted",
                standing.in(ListState.WANTED),
                "asked",
                standing.in(ListState.ASKED),
                "needs",
                standing.in(ListState.NEEDS),
                "nothing",
                standing.in(ListState.NOTHING),
                "ring",
                standing.in(ListState.RING_ME),
                "wrong",
                standing.in(ListState.WRONG_NUMBER),
                "stopped",
                standing.in(ListState.STOPPED),
                "unreached",
                standing.in(ListState.NOT_REACHED));
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
}
