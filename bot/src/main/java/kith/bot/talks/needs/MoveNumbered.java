package kith.bot.talks.needs;

import kith.bot.language.SlotValues;
import kith.bot.talks.Intent;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.lists.SeeingToNeeds.Move;
import org.jspecify.annotations.Nullable;

/// "taken 2", "done 2", "can't 2": of the needs last shown. Where they have no such number, it means something else.
public record MoveNumbered(int number, Move move) implements Intent {

    static final Phrasing<MoveNumbered> WORDS = Phrasing.of(
            ShownNeeds::areMeant,
            MoveNumbered::said,
            "{move=take|taken|done|did|cant|cannot|can not|leave} [do] [number] {number:digits}");

    private static @Nullable MoveNumbered said(SlotValues said) {
        var number = said.number("number");
        return number == null ? null : new MoveNumbered(number, move(said.text("move")));
    }

    private static Move move(String said) {
        return switch (said.charAt(0)) {
            case 't' -> Move.TAKEN;
            case 'd' -> Move.DONE;
            default -> Move.LEFT;
        };
    }

    @Override
    public Step hear(Turn turn) {
        return turn.state() instanceof ShownNeeds shown && shown.has(number)
                ? new Step.Do(new MoveNeed(shown.need(number), move))
                : new Step.Declined();
    }
}
