package kith.bot.talks.groups;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.members.Joined;
import kith.community.members.JoiningGroups;
import kith.community.phrases.Phrase;

/// Someone joins a group, without a place at anything yet.
public record JoinGroup(UUID group) implements Ability<Joined> {

    @Override
    public Joined carryOut(UseCases use, Turn turn) {
        return use.the(JoiningGroups.class).join(turn.person(), group, turn.now());
    }

    @Override
    public Step tell(Joined joined, Turn turn) {
        var reply = Reply.of(
                        "group.joined",
                        "name",
                        joined.name(),
                        "already",
                        joined.already() ? "yes" : "no",
                        "hasWelcome",
                        joined.welcome().isBlank() ? "no" : "yes",
                        "welcome",
                        joined.welcome())
                .and(GroupsTalk.next(joined.next()))
                .and(Phrase.of("group.to-leave", "code", joined.code()))
                .and(Phrase.of("group.what-to-hear"));
        return Step.say(
                reply.with(List.of(hearing(true, "group.hear-less"), hearing(false, "group.hear-everything"))),
                new GroupsState.AskedHears(group));
    }

    private Option hearing(boolean less, String key) {
        return new Option(HearGroup.button(group, less), Phrase.of(key + "-label"), Phrase.of(key));
    }

    @Override
    public boolean isForOnePerson() {
        return true;
    }
}
