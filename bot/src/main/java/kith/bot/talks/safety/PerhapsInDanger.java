package kith.bot.talks.safety;

import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.checkins.RingMe;
import kith.community.checkins.Worries;

/// Words that are like words of danger, and no more: where to call stands first, somebody is asked to read them, and
/// they are asked whether somebody shall ring.
public record PerhapsInDanger() implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        use.the(Worries.class).perhapsInDanger(turn.person(), turn.now());
        return true;
    }

    @Override
    public Step tell(Boolean told, Turn turn) {
        return Step.say(
                Reply.of("propose.worried").with(Courtesy.YES_OR_NO), new SafetyState.OfferedToRing(new RingMe()));
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }

    /// Whoever has never written before hears this first, and then who we are.
    @Override
    public boolean isUrgent() {
        return true;
    }
}
