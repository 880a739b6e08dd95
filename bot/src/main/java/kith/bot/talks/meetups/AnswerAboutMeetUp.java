package kith.bot.talks.meetups;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.meetups.Made;
import kith.community.meetups.MakingMeetUps;
import kith.community.meetups.Told;

/// What a leader said to what was asked of a meet-up in the making.
public record AnswerAboutMeetUp(Told told) implements Ability<Made> {

    @Override
    public Made carryOut(UseCases use, Turn turn) {
        return use.the(MakingMeetUps.class).answer(turn.person(), told, turn.now());
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
