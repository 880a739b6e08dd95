package kith.bot.talks.checkins;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.SeeingTo;
import kith.community.checkins.SeeingTo.TakenOn;
import kith.community.phrases.Phrase;

/// Yes or no to an alarm, or to the request to look in on someone: takes the check-in on, goes there, or says what was
/// found. Helpers do it too; the use case notes it.
public record SeeTo(UUID checkIn, boolean yes) implements Ability<TakenOn> {

    @Override
    public TakenOn carryOut(UseCases use, Turn turn) {
        return use.the(SeeingTo.class).seeTo(turn.person(), checkIn, yes, turn.now());
    }

    @Override
    public Step tell(TakenOn taken, Turn turn) {
        return switch (taken) {
            case TakenOn.OnIt on -> said("check-in.on-it", "name", on.name());
            case TakenOn.Going going ->
                Step.say(
                        HowTheyAre.ask(Phrase.of("check-in.going", "name", going.name()), going.options()),
                        new State.Idle());
            case TakenOn.CanNot not -> said("check-in.can-not", "name", not.name());
            case TakenOn.Seen seen ->
                said("check-in.seen", "name", seen.name(), "well", seen.wellEnough() ? "yes" : "no");
            case TakenOn.OverAlready over -> said("check-in.over", "name", over.name());
            case TakenOn.NotTheirs not -> Courtesy.unclear(turn.talk());
        };
    }

    private static Step said(String key, Object... namesAndValues) {
        return Step.say(Reply.of(key, namesAndValues), new State.Idle());
    }
}
