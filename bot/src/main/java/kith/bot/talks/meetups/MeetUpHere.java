package kith.bot.talks.meetups;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.meetups.Made;
import kith.community.meetups.MakingMeetUps;
import kith.community.meetups.Told;

/// A leader sent a place on a map, in degrees, while a meet-up is in the making.
public record MeetUpHere(double latitude, double longitude) implements Ability<Made> {

    @Override
    public Made carryOut(UseCases use, Turn turn) {
        return use.the(MakingMeetUps.class).here(turn.person(), latitude, longitude, turn.now());
    }

    @Override
    public Step tell(Made made, Turn turn) {
        return MakingTalk.tell(made, Told.words(""));
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
