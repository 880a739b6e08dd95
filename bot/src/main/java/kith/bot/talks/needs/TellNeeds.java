package kith.bot.talks.needs;

import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lists.TellingNeeds;
import kith.community.needs.Need;

/// Someone on a list says what they need, or that they are not the one it is about.
///
/// @param listed  their row on the list
/// @param kinds   empty for nothing
/// @param notThem whether whoever has the number is somebody else
public record TellNeeds(UUID listed, Set<Need.Kind> kinds, boolean notThem) implements Ability<TellingNeeds.Told> {

    @Override
    public TellingNeeds.Told carryOut(UseCases use, Turn turn) {
        var telling = use.the(TellingNeeds.class);
        var address = turn.who().address();
        return notThem
                ? telling.isNotThem(address, listed, turn.said(), turn.now())
                : telling.tell(address, listed, kinds, turn.now());
    }

    @Override
    public Step tell(TellingNeeds.Told told, Turn turn) {
        return switch (told) {
            case KEPT -> Step.say(Reply.of("list.kept", "needs", Needs.inWords(kinds)), new State.Idle());
            case NOTHING_NEEDED -> Step.say(Reply.of("list.nothing"), new State.Idle());
            case WRONG_NUMBER -> Step.say(Reply.of("list.wrong-number"), new State.Idle());
            case NOT_THEIRS -> Courtesy.unclear(turn.talk());
        };
    }
}
