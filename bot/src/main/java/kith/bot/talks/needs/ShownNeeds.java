package kith.bot.talks.needs;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// We showed what is to be done for people, as ids of needs in the order of their numbers.
public record ShownNeeds(List<UUID> needs) implements State {

    /// Whether these are what a number means that is written now.
    static boolean areMeant(Turn turn) {
        return turn.isStillTalking() && turn.state() instanceof ShownNeeds;
    }

    boolean has(int number) {
        return number >= 1 && number <= needs.size();
    }

    UUID need(int number) {
        return needs.get(number - 1);
    }

    /// A bare number does not say what is to be done with it.
    @Override
    public Step answer(Answer answer, Turn turn) {
        if (!(answer instanceof Answer.Pick pick)) {
            return new Step.Declined();
        }
        return has(pick.number())
                ? Step.say(Reply.of("list.taken-or-done", "number", pick.number()), this)
                : Courtesy.noSuchNumber(pick.number(), this);
    }
}
