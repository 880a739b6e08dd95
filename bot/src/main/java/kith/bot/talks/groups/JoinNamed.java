package kith.bot.talks.groups;

import java.time.Instant;
import java.util.ArrayList;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.groups.Group;
import kith.community.members.Joinable;
import kith.community.members.Joined;
import kith.community.members.JoiningGroups;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// "join walkers": to belong to a group of that name. Where no group is called so, it means something else.
public record JoinNamed(String name) implements Ability<Joinable> {

    @Override
    public Joinable carryOut(UseCases use, Turn turn) {
        return use.the(JoiningGroups.class).find(name, turn.now());
    }

    @Override
    public Step tell(Joinable meant, Turn turn) {
        return switch (meant) {
            case Joinable.NoGroup no -> new Step.Declined();
            case Joinable.One one -> new Step.GoOn(new JoinGroup(one.group().id()), turn.talk());
            case Joinable.Several several -> which(several);
        };
    }

    private static Step which(Joinable.Several several) {
        var options = new ArrayList<Option>();
        for (Group group : several.groups()) {
            options.add(choice(options.size() + 1, group.name(), null));
        }
        for (Joined.Meeting meeting : several.meetings()) {
            options.add(choice(options.size() + 1, meeting.title(), meeting.startsAt()));
        }
        return Step.say(
                Reply.of("group.which-to-join").with(options),
                new GroupsState.AskedWhichToJoin(
                        several.groups().stream().map(Group::id).toList(),
                        several.meetings().stream().map(Joined.Meeting::session).toList()));
    }

    /// @param startsAt null for a group
    private static Option choice(int number, String name, @Nullable Instant startsAt) {
        Object[] blanks = {
            "number",
            number,
            "name",
            name,
            "group",
            startsAt == null ? "yes" : "no",
            "starts",
            startsAt == null ? Instant.EPOCH : startsAt
        };
        return new Option(
                String.valueOf(number), Phrase.of("group.choice-label", blanks), Phrase.of("group.choice", blanks));
    }
}
