package kith.bot.talks.groups;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.members.JoiningGroups;
import kith.community.members.JoiningGroups.Heard;

/// "hear less walkers", "hear all walkers": what of a group of theirs they want to hear. Where none of theirs is called
/// so, it means something else.
///
/// @param less only what is about meet-ups they have a place at
public record HearNamed(String name, boolean less) implements IfTheirs<Heard> {

    @Override
    public Optional<Heard> carryOut(UseCases use, Turn turn) {
        return use.the(JoiningGroups.class).hear(turn.person(), name, HearGroup.hears(less));
    }

    @Override
    public Step told(Heard heard, Turn turn) {
        return HearGroup.kept(heard);
    }
}
