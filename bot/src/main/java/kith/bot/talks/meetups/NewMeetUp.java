package kith.bot.talks.meetups;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.meetups.Made;
import kith.community.meetups.MakingMeetUps;
import kith.community.meetups.Told;

/// "new coffee morning, thursdays 10-12": a leader makes a meet-up, with as much of it as was said already.
///
/// @param afresh whether it takes the place of one that is not finished
public record NewMeetUp(Told told, boolean afresh) implements Ability<Made> {

    @Override
    public Made carryOut(UseCases use, Turn turn) {
        return use.the(MakingMeetUps.class).begin(turn.person(), told, afresh, turn.now());
    }

    @Override
    public Step tell(Made made, Turn turn) {
        return MakingTalk.tell(made, told);
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
