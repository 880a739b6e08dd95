package kith.bot.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.bot.talks.Answer;
import kith.bot.talks.Buttons;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.whatson.Look;
import kith.community.groups.Group;
import kith.community.groups.Hears;
import kith.community.members.Joinable;
import kith.community.members.Joined;
import kith.community.members.JoiningGroups;
import kith.community.members.Led;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// The talk about joining a group and what one hears of it, and with a leader about who belongs to one.
final class GroupsTalk {

    private GroupsTalk() {}

    static Step hear(Intents.JoinNamed join) {
        return new Step.Do(new Deeds.JoinNamed(join.name(), join.otherwise()));
    }

    static Step hear(Intents.HearNamed hear) {
        return new Step.Do(new Deeds.HearNamed(hear.name(), hears(hear.less()), hear.otherwise()));
    }

    static Step hear(Intents.HearGroup hear) {
        return new Step.Do(new Deeds.HearGroup(hear.group(), hears(hear.less())));
    }

    private static Hears hears(boolean less) {
        return less ? Hears.MEET_UPS : Hears.EVERYTHING;
    }

    static Step pick(States.AskedHears asked, Answer.Pick pick) {
        return switch (pick.number()) {
            case 1 -> new Step.Do(new Deeds.HearGroup(asked.group(), Hears.MEET_UPS));
            case 2 -> new Step.Do(new Deeds.HearGroup(asked.group(), Hears.EVERYTHING));
            default -> Courtesy.noSuchNumber(pick.number(), asked);
        };
    }

    /// The groups come first, then the activities.
    static Step pick(States.AskedWhichToJoin asked, Answer.Pick pick) {
        int groups = asked.groups().size();
        int number = pick.number();
        if (number < 1 || number > groups + asked.sessions().size()) {
            return Courtesy.noSuchNumber(number, asked);
        }
        return number <= groups
                ? new Step.Do(new Deeds.JoinGroup(asked.groups().get(number - 1)))
                : new Step.Do(new Look(asked.sessions().get(number - groups - 1), 1, null));
    }

    static Step tell(Joined joined) {
        Object[] blanks = {
            "name",
            joined.name(),
            "already",
            joined.already() ? "yes" : "no",
            "hasWelcome",
            joined.welcome().isBlank() ? "no" : "yes",
            "welcome",
            joined.welcome()
        };
        var reply = Reply.of("group.joined", blanks)
                .and(next(joined.next()))
                .and(Phrase.of("group.to-leave", "code", joined.code()))
                .and(Phrase.of("group.what-to-hear"));
        return Step.say(
                reply.with(List.of(
                        hearing(joined, true, "group.hear-less"), hearing(joined, false, "group.hear-everything"))),
                new States.AskedHears(joined.group()));
    }

    private static Option hearing(Joined joined, boolean less, String key) {
        return new Option(Buttons.hear(joined.group(), less), Phrase.of(key + "-label"), Phrase.of(key));
    }

    private static Phrase next(Joined.@Nullable Meeting next) {
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

    /// Someone asks what a group's code is about.
    static Step tell(Outcome.GroupShown shown, Talk talk) {
        var group = shown.group();
        return Step.say(
                Reply.of("group.shown", "name", group.name(), "code", group.code())
                        .and(next(group.next())),
                talk.state());
    }

    static Step tell(JoiningGroups.Heard heard) {
        boolean less = heard.hears() == Hears.MEET_UPS;
        return Step.say(
                Reply.of("group.hears", "name", heard.name(), "code", heard.code(), "less", less ? "yes" : "no"),
                new State.Idle());
    }

    static Step tell(Joinable.Several several) {
        var options = new ArrayList<Option>();
        for (Group group : several.groups()) {
            options.add(choice(options.size() + 1, group.name(), true, null));
        }
        for (Joined.Meeting meeting : several.meetings()) {
            options.add(choice(options.size() + 1, meeting.title(), false, meeting.startsAt()));
        }
        return Step.say(
                Reply.of("group.which-to-join").with(options),
                new States.AskedWhichToJoin(
                        several.groups().stream().map(Group::id).toList(),
                        several.meetings().stream().map(Joined.Meeting::session).toList()));
    }

    private static Option choice(int number, String name, boolean group, @Nullable Instant startsAt) {
        Object[] blanks = Stream.of(
                        "number",
                        number,
                        "name",
                        name,
                        "group",
                        group ? "yes" : "no",
                        "starts",
                        startsAt == null ? Instant.EPOCH : startsAt)
                .toArray();
        return new Option(
                String.valueOf(number), Phrase.of("group.choice-label", blanks), Phrase.of("group.choice", blanks));
    }

    // ---- A leader

    static Step tell(Worked.OfGroup of) {
        return Step.say(
                switch (of.led()) {
                    case Led.NoSuch no -> Reply.of("group.no-such", "said", no.said(), "groups", list(no.groups()));
                    case Led.Which which -> Reply.of("group.which-of-yours", "groups", list(which.groups()));
                    case Led.Members members ->
                        Reply.of(
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
                    case Led.Code code ->
                        Reply.of(
                                "group.code",
                                "name",
                                code.name(),
                                "code",
                                code.code(),
                                "hasNumber",
                                of.textNumber().isBlank() ? "no" : "yes",
                                "number",
                                of.textNumber(),
                                "hasLink",
                                of.link().isBlank() ? "no" : "yes",
                                "link",
                                of.link());
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

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
