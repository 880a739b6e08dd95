package kith.bot.talks.needs;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.lists.GivingNeeds;
import kith.community.questions.Question;

/// Someone says whether the leader who would do it for them may have their number.
public record GiveNumber(UUID need, boolean yes) implements Ability<Optional<String>> {

    static Step answer(Question question, Answer answer, Turn turn) {
        var yes = answer.yesOrNo();
        return yes == null
                ? Courtesy.oneOrTwo(turn.state())
                : new Step.Do(new GiveNumber(question.subjects().getFirst(), yes));
    }

    /// @return the leader's first name; empty when nobody asked for their number
    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        var giving = use.the(GivingNeeds.class);
        return Whoever.first(turn, one -> giving.answer(one, need, yes, turn.now()));
    }

    @Override
    public Step tell(Optional<String> leader, Turn turn) {
        return leader.map(name -> Step.say(
                        Reply.of("list.number-answered", "yes", yes ? "yes" : "no", "leader", name), new State.Idle()))
                .orElseGet(() -> Courtesy.unclear(turn.talk()));
    }
}
