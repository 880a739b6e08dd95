package kith.bot.talks.named;

import kith.bot.talks.Ability;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.bookings.JoinSession;

/// "Put me down for the choir": joined at once where it was just shown. What was found elsewhere is shown first, as
/// somebody may have meant another.
///
/// @param said  what may name it, and words besides
/// @param name  what is said to be looked for where nothing is found
/// @param party how many people; 0 where it was not said
public record JoinByName(String said, String name, int party) implements Ability<Named> {

    @Override
    public boolean isForOnePerson() {
        return true;
    }

    @Override
    public Named carryOut(UseCases use, Turn turn) {
        return Named.find(said, use, turn);
    }

    @Override
    public Step tell(Named found, Turn turn) {
        int many = party == 0 ? Math.max(1, MeantSession.party(turn.state())) : party;
        if (found.sessions().size() != 1) {
            return FoundByName.several(found, name, many, turn);
        }
        var one = found.sessions().getFirst();
        var session = one.session().id();
        boolean theirs = turn.bookings().stream().anyMatch(b -> b.session().id().equals(session));
        if (found.shown() || theirs) {
            return new Step.Do(new JoinSession(session, many));
        }
        return Step.say(
                Reply.of("named.offer", FoundByName.blanks(one, many)), new NamedState.OfferedPlace(session, many));
    }
}
