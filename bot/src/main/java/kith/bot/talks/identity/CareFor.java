package kith.bot.talks.identity;

import java.util.UUID;
import kith.bot.talks.Company;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.households.Sharing;

/// Remembers someone the speaker cares for, and does something for them.
///
/// @param <R> what comes of what is done
record CareFor<R>(String relation, String name, Deed<R> deed) implements Deed<CareFor.Done<R>> {

    /// @param person whom the speaker cares for
    record Done<R>(UUID person, R came) {}

    /// What is wanted for them, if it is anything that can be done.
    static Step hear(String relation, String name, Intent intent, Turn turn) {
        if (turn.company().people().size() >= Company.MOST) {
            return Step.say(Reply.of("who.too-many"), turn.state());
        }
        var step = intent.hear(turn);
        return step instanceof Step.Do todo ? new Step.Do(new CareFor<>(relation, name, todo.deed())) : step;
    }

    @Override
    public Done<R> carryOut(UseCases use, Turn turn) {
        var one = use.the(Sharing.class).careFor(turn.who().address(), relation, name, turn.now());
        return new Done<>(one, use.carryOut(new DoFor<>(one, deed, true), turn));
    }

    @Override
    public Step tell(Done<R> done, Turn turn) {
        return new DoFor<>(done.person(), deed, true).tell(done.came(), turn);
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
