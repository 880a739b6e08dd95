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
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// What kept someone from a session. What came of it is false when it was not theirs to answer.
///
/// @param kind  null for nothing that they would say
/// @param words empty when none were said
public record GotInTheWay(UUID signUp, Need.@Nullable Kind kind, String words) implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        return use.the(SayingHowItWas.class).gotInTheWay(turn.who().address(), signUp, kind, words, turn.now());
    }

    /// What might help next time is said with it. Something else without words is asked about.
    @Override
    public Step tell(Boolean theirs, Turn turn) {
        if (!theirs) {
            return Courtesy.unclear(turn.talk());
        }
        if (kind == Need.Kind.OTHER && words.isBlank()) {
            return Step.say(kept("SAY"), new FeedbackState.AskedReason(signUp));
        }
        return Step.say(kept(kind == null ? "NOTHING" : kind.name()), new State.Idle());
    }

    private static Reply kept(String kind) {
        return Reply.of("feedback.reason-kept", "kind", kind);
    }
}
