package kith.bot.talks.checkins;

import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.checkins.Said;

/// "Skip": no answer to this question of a check-in, but to the next.
public record SkipQuestion() implements Intent {

    @Override
    public Step hear(Turn turn) {
        return HowTheyAre.asked(turn)
                .<Step>map(question -> new Step.Do(new AnswerCheckIn(question.subject(), new Said.Skip())))
                .orElseGet(() -> Courtesy.unclear(turn.talk()));
    }
}
