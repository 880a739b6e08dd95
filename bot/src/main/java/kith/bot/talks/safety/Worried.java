package kith.bot.talks.safety;

import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Worries;
import kith.community.phrases.Phrase;

/// Somebody is troubled, or worries about somebody else: a warm answer, a person's number, and whether somebody shall
/// ring them.
///
/// @param ring     what a yes to that leads to
/// @param asksMore whether the message asks for something else too, whose answer has numbers of its own
public record Worried(Worry worry, Intent ring, boolean asksMore) implements Ability<Worries.Heard> {

    @Override
    public Worries.Heard carryOut(UseCases use, Turn turn) {
        var worries = use.the(Worries.class);
        return worry == Worry.OTHER
                ? worries.aboutAnother(turn.person(), turn.now())
                : worries.ofThemselves(turn.person(), turn.now());
    }

    @Override
    public Step tell(Worries.Heard heard, Turn turn) {
        var warm = Reply.of("worry." + worry.key());
        if (heard.isTold()) {
            return new Step.Say(
                    warm.and(Phrase.of("crisis.told", "worker", heard.worker())), Talk.at(new State.Idle()));
        }
        if (asksMore) {
            return new Step.Say(warm.and(Phrase.of("worry.ring-me")), Talk.at(new State.Idle()));
        }
        var shallI = Phrase.of(
                "worry.shall-i",
                "worker",
                heard.worker(),
                "hasWorker",
                heard.worker().isBlank() ? "no" : "yes");
        return new Step.Say(warm.and(shallI).with(Courtesy.YES_OR_NO), Talk.at(new SafetyState.OfferedToRing(ring)));
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
