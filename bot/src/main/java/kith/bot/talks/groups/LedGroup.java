package kith.bot.talks.groups;

import java.util.List;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.community.members.Led;

/// What a leader is told about a group of theirs.
final class LedGroup {

    private LedGroup() {}

    static Step tell(Led led) {
        return tell(led, "", "");
    }

    /// @param textNumber by which it is joined; empty where none can be named
    /// @param link       that joins it; empty where there is none
    static Step tell(Led led, String textNumber, String link) {
        return Step.say(
                switch (led) {
                    case Led.NoSuch no -> Reply.of("group.no-such", "said", no.said(), "groups", list(no.groups()));
                    case Led.Which which -> Reply.of("group.which-of-yours", "groups", list(which.groups()));
                    case Led.Members members -> members(members);
                    case Led.Code code -> code(code, textNumber, link);
                    case Led.Welcome welcome ->
                        Reply.of(
                                "group.welcome",
                                "name",
                                welcome.name(),
                                "changed",
                                welcome.changed() ? "yes" : "no",
                                "hasWords",
                                welcome.welcome().isBlank() ? "no" : "yes",
                                "words",
                                welcome.welcome());
                },
                new State.Idle());
    }

    private static Reply members(Led.Members members) {
        return Reply.of(
                "group.members",
                "name",
                members.name(),
                "people",
                members.everything() + members.meetUpsOnly(),
                "less",
                members.meetUpsOnly(),
                "hasNewest",
                members.newest().isEmpty() ? "no" : "yes",
                "newest",
                list(members.newest()));
    }

    private static Reply code(Led.Code code, String textNumber, String link) {
        return Reply.of(
                "group.code",
                "name",
                code.name(),
                "code",
                code.code(),
                "hasNumber",
                textNumber.isBlank() ? "no" : "yes",
                "number",
                textNumber,
                "hasLink",
                link.isBlank() ? "no" : "yes",
                "link",
                link);
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
