package kith.bot.talks.lifts;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lifts.SharingLifts;
import kith.community.lifts.SharingLifts.Answered;
import kith.community.outbox.Message.Ask;

/// Says whether a lift is given, or taken, as it was proposed.
public record AnswerLift(UUID match, boolean yes) implements Deed<Answered> {

    @Override
    public Answered carryOut(UseCases use, Turn turn) {
        return use.the(SharingLifts.class).answer(turn.person(), match, yes, turn.now());
    }

    @Override
    public Step tell(Answered answered, Turn turn) {
        var reply = switch (answered) {
            case Answered.AskingPassenger asking -> Reply.of("lift.asking");
            case Answered.Agreed agreed -> new Reply(List.of(agreed.words()), List.of(), Ask.NOTHING);
            case Answered.DriverDeclined no -> Reply.of("lift.driver-declined");
            case Answered.PassengerDeclined no -> Reply.of("lift.passenger-declined");
            case Answered.InReserve reserve -> Reply.of("lift.in-reserve");
            case Answered.SeatsGone gone -> Reply.of("lift.seats-gone");
            case Answered.TooLate late -> Reply.of("lift.too-late");
        };
        return Step.say(reply, new State.Idle());
    }
}
