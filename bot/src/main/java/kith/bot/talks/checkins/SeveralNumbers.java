package kith.bot.talks.checkins;

import java.util.List;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.checkins.Said;

/// "1 and 4": several of the answers to a check-in at once. Which of them counts is for the check-in to say.
public record SeveralNumbers(List<Integer> numbers) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return HowTheyAre.asked(turn)
                .<Step>map(question -> new Step.Do(new AnswerCheckIn(question.subject(), new Said.Numbers(numbers))))
                .orElseGet(() -> Courtesy.unclear(turn.talk()));
    }
}
