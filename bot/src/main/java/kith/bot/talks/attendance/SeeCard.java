package kith.bot.talks.attendance;

import java.util.List;
import java.util.Optional;
import kith.bot.talks.OfLeaders;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.feedback.Cards;
import kith.community.phrases.Phrase;

/// "CARD": a leader sees how their groups were this month. Its use case notes it in the audit trail.
public record SeeCard() implements OfLeaders<List<Phrase>> {

    @Override
    public Optional<List<Phrase>> carryOut(UseCases use, Turn turn) {
        return use.the(Cards.class).see(turn.person(), turn.now());
    }

    @Override
    public Step told(List<Phrase> lines, Turn turn) {
        return Step.say(new Reply(lines, List.of(), Reply.SILENCE.ask()), turn.state());
    }
}
