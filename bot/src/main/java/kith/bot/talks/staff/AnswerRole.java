package kith.bot.talks.staff;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.questions.Question;
import kith.community.team.Appointing;

/// Somebody who was asked to be staff says whether they will.
public record AnswerRole(UUID appointment, boolean yes) implements Ability<Optional<Appointing.Answered>> {

    /// A number, yes or no to the question.
    static Step answer(Question question, Answer answer, Turn turn) {
        var yes = answer.yesOrNo();
        return yes == null ? Courtesy.oneOrTwo(turn.state()) : new Step.Do(new AnswerRole(question.subject(), yes));
    }

    @Override
    public Optional<Appointing.Answered> carryOut(UseCases use, Turn turn) {
        var appointing = use.the(Appointing.class);
        return Whoever.first(turn, one -> appointing.answer(one, appointment, yes, turn.now()));
    }

    @Override
    public Step tell(Optional<Appointing.Answered> came, Turn turn) {
        if (came.isEmpty()) {
            return Step.say(Reply.of("staff.over"), turn.state());
        }
        var said = came.get();
        return said.yes()
                ? Staffing.say("staff.welcome", Staffing.as("", said.role(), said.group()))
                : Staffing.say("staff.no-thanks");
    }
}
