package kith.bot.talks.linkwork;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// What a link worker asks for about one person, whom they call by name. Where several may be meant, they are asked
/// which one it is.
///
/// @param <R> what came of it
public interface AboutPerson<R> extends Ability<WhoIsMeant<R>> {

    /// As it was written, perhaps with words behind it that are no name.
    String name();

    /// The one who was chosen; null for whoever is called so.
    @Nullable
    UUID person();

    /// The same about somebody else.
    ///
    /// @param person null for whoever is called so
    AboutPerson<R> about(String name, @Nullable UUID person);

    /// The same, where the words behind the name have been told from it.
    default AboutPerson<R> withItsName(UseCases use) {
        return this;
    }

    /// Does it; empty when they may not.
    Optional<R> carryOut(UseCases use, Person about, Turn turn);

    /// What is said of what came of it.
    Step tell(R came, Person about, Turn turn);

    /// Whether its words can mean nothing else. Where they can, and nobody is called so, they are heard as that.
    default boolean isPlainly(Turn turn) {
        return true;
    }

    @Override
    default WhoIsMeant<R> carryOut(UseCases use, Turn turn) {
        return WhoIsMeant.by(this, use, turn);
    }

    @Override
    default Step tell(WhoIsMeant<R> who, Turn turn) {
        return switch (who) {
            case WhoIsMeant.One<R> one -> tell(one.came(), one.person(), turn);
            case WhoIsMeant.Nobody<R> nobody when !isPlainly(turn) -> new Step.Declined();
            case WhoIsMeant.Nobody<R> nobody -> LinkWork.say("worker.nobody", "name", nobody.name());
            case WhoIsMeant.Several<R> several -> several.ask();
            case WhoIsMeant.NotTheirs<R> not -> new Step.Declined();
        };
    }
}
