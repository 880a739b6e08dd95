package kith.bot.talks.groups;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Subject;
import kith.community.members.Joined;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// The talk about joining a group, leaving it and what one hears of it, and with a leader about who belongs to one.
public final class GroupsTalk {

    public static final Subject SUBJECT = new Subject(
            "groups",
            List.of(
                    JoinNamed.class,
                    JoinGroup.class,
                    ShowGroup.class,
                    HearNamed.class,
                    HearGroup.class,
                    MyGroups.class,
                    LeaveNamed.class,
                    LeaveNumbered.class,
                    News.class,
                    Members.class,
                    GroupCode.class,
                    Welcome.class),
            List.of(GroupsState.ShownGroups.class, GroupsState.AskedHears.class, GroupsState.AskedWhichToJoin.class),
            Map.of(),
            List.of(Members.WORDS, GroupCode.WORDS, Welcome.WORDS));

    private GroupsTalk() {}

    /// When a group meets next.
    static Phrase next(Joined.@Nullable Meeting next) {
        return next == null
                ? Phrase.of("group.no-next")
                : Phrase.of(
                        "group.next",
                        "title",
                        next.title(),
                        "starts",
                        next.startsAt(),
                        "venue",
                        next.venue(),
                        "code",
                        next.code());
    }
}
