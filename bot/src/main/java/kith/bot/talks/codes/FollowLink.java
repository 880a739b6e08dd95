package kith.bot.talks.codes;

import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.groups.JoinGroup;
import kith.bot.talks.whatson.Look;

/// Opens what a link of ours carries: a group is joined, an activity is told about.
public record FollowLink(String code) implements Deed<Coded> {

    @Override
    public Coded carryOut(UseCases use, Turn turn) {
        var group = Coded.ofGroup(code, use);
        return group instanceof Coded.Nothing ? Coded.find(code, use, turn) : group;
    }

    @Override
    public Step tell(Coded coded, Turn turn) {
        return coded.leadTo(session -> new Look(session, 1, null), JoinGroup::new, turn);
    }
}
