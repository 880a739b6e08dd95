package kith.bot.talks.feedback;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.feedback.SayingHowItWas;
import kith.community.feedback.SayingHowItWas.Kept;
import org.jspecify.annotations.Nullable;

/// How a session was.
///
/// @param score 1 to 5, null when none was said
/// @param words empty when none were said
public record HowItWas(UUID signUp, @Nullable Integer score, String words) implements Ability<Kept> {

    @Override
    public Kept carryOut(UseCases use, Turn turn) {
        return use.the(SayingHowItWas.class).say(turn.who().address(), signUp, score, words, turn.now());
    }

    @Override
    public Step tell(Kept kept, Turn turn) {
        return switch (kept) {
            case SCORE -> Step.say(Reply.of("feedback.a-word"), new FeedbackState.AskedAWord(signUp));
            case WORDS -> Step.say(Reply.of("feedback.may-we-quote"), new State.Idle());
            case NOT_THEIRS -> Courtesy.unclear(turn.talk());
        };
    }
}
