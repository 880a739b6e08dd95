package kith.bot.talks.codes;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.groups.ShowGroup;
import kith.bot.talks.whatson.Look;

/// "WALK7": what a code stands for, an activity or a group.
public record SeeCode(String code) implements Ability<Coded> {

    @Override
    public Coded carryOut(UseCases use, Turn turn) {
        return Coded.find(code, use, turn);
    }

    @Override
    public Step tell(Coded coded, Turn turn) {
        return coded.leadTo(session -> new Look(session, 1, null), group -> new ShowGroup(code), turn);
    }
}
