package kith.bot.talks.facts;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.enquiries.Enquiring;

/// A leader's answer is given to whoever asks the same from now on.
public record KeepAnswer(UUID enquiry, String words) implements IfTheirs<String> {

    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        return use.the(Enquiring.class).keep(turn.person(), enquiry, words, turn.now());
    }

    @Override
    public Step told(String title, Turn turn) {
        return Step.say(Reply.of("enquiry.kept", "title", title), new State.Idle());
    }

    @Override
    public Trail noted(String title) {
        return Trail.of("ANSWER_KEPT", title);
    }
}
