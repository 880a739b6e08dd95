package kith.bot.talks.listings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.listings.StillRight;

/// What is wrong with a listing, in a leader's words. The use case notes it.
public record SayWrong(UUID activity, String words) implements IfTheirs<Noted> {

    @Override
    public Optional<Noted> carryOut(UseCases use, Turn turn) {
        var stillRight = use.the(StillRight.class);
        return stillRight
                .wrong(turn.person(), activity, words, turn.now())
                .flatMap(title -> Noted.of(title, stillRight, turn));
    }

    @Override
    public Step told(Noted noted, Turn turn) {
        return noted.tell();
    }
}
