package kith.bot.talks.facts;

import java.util.Optional;
import kith.bot.talks.OfLeaders;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.courtesy.Propose;
import kith.community.activities.Activity;
import kith.community.enquiries.Enquiring;

/// Words of a leader that mean nothing else, where somebody waits for an answer of theirs: they are asked whether this
/// is it.
public record PerhapsAnswer(String words) implements OfLeaders<Activity> {

    @Override
    public Optional<Activity> carryOut(UseCases use, Turn turn) {
        return use.the(Enquiring.class).lastAsked(turn.person(), turn.now());
    }

    @Override
    public Step told(Activity activity, Turn turn) {
        return new Step.GoOn(
                new Propose("answer", new AnswerEnquiry(activity.code(), words), activity.title()), turn.talk());
    }
}
