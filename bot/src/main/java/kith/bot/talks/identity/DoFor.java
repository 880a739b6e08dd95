package kith.bot.talks.identity;

import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.Companion;
import kith.community.people.GettingToKnow;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// Does something for someone reached at this address, as if they had written it themselves.
///
/// @param isNew whether we had not known of them before
/// @param <R>   what comes of what is done
public record DoFor<R>(UUID person, Deed<R> deed, boolean isNew) implements Deed<R> {

    /// The same step, where what it does is done for this one.
    public static Step of(UUID person, Step step) {
        return of(person, step, false);
    }

    private static Step of(UUID person, Step step, boolean isNew) {
        return step instanceof Step.Do todo ? new Step.Do(new DoFor<>(person, todo.deed(), isNew)) : step;
    }

    @Override
    public R carryOut(UseCases use, Turn turn) {
        return use.carryOut(
                deed, turn.as(use.the(GettingToKnow.class).at(turn.who().address(), person)));
    }

    @Override
    public Step tell(R came, Turn turn) {
        var one = turn.company().find(person).orElse(null);
        var theirs = one == null ? turn : turn.of(one);
        return switch (KnowingWho.named(deed.tell(came, theirs), theirs)) {
            case Step.Say say -> told(say, one, turn);
            case Step.GoOn on -> new Step.GoOn(on.intent(), on.from(), person);
            case Step step -> of(person, step, isNew);
        };
    }

    private Step told(Step.Say say, @Nullable Companion one, Turn turn) {
        var reply = one != null && isNew
                ? say.reply().and(Phrase.of("who.cared-for", "name", one.firstName()))
                : say.reply();
        return new Step.Say(reply, Talk.at(KnowingWho.onBehalf(say.next().state(), person, turn)));
    }

    @Override
    public boolean changesWhoIsThere() {
        return true;
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return deed.remindsOfWhatIsOpen();
    }
}
