package kith.bot.talks.consent;

import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.meetups.ChangeMeetUp;
import kith.community.meetups.Change;

/// CANCEL, END or QUIT: people mean "can't come", phone networks hear "stop". A leader is asked which session is meant,
/// and no member of staff opts out by it.
public record CancelWord() implements Intent {

    @Override
    public Step hear(Turn turn) {
        var cancelled = turn.state().cancel(turn);
        if (!(cancelled instanceof Step.Declined)) {
            return cancelled;
        }
        if (!turn.bookings().isEmpty()) {
            return CantCome.giveUp(turn.bookings(), turn, true, null);
        }
        if (turn.leads()) {
            return new Step.GoOn(new ChangeMeetUp(Change.cancelling()), turn.talk());
        }
        return turn.viaPhone() && turn.staff() == null
                ? new Step.Do(new Stop())
                : Step.say(Reply.of("stop.nothing-to-cancel"), new State.Idle());
    }
}
