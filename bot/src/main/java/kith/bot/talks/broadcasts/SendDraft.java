package kith.bot.talks.broadcasts;

import java.time.Instant;
import java.time.LocalDateTime;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Sending;
import org.jspecify.annotations.Nullable;

/// "SEND", "send friday 9am": what a leader drafted may go.
///
/// @param at by the service's wall clock; null for now
public record SendDraft(@Nullable LocalDateTime at) implements Ability<Sending> {

    @Override
    public Step hear(Turn turn) {
        return turn.announced().draft() == null ? DraftTalk.nothingDrafted(turn.state()) : new Step.Do(this);
    }

    @Override
    public Sending carryOut(UseCases use, Turn turn) {
        var then = at == null ? null : at.atZone(turn.zone()).toInstant();
        return use.the(Broadcasting.class).send(turn.person(), then, turn.now());
    }

    @Override
    public Step tell(Sending sending, Turn turn) {
        return switch (sending) {
            case Sending.Begun begun -> Step.say(begun(begun), new State.Idle());
            case Sending.Scheduled scheduled ->
                Step.say(
                        Reply.of("broadcast.scheduled", "about", scheduled.about(), "at", scheduled.at()),
                        new State.Idle());
            case Sending.TooDear dear -> Step.say(tooDear(dear), turn.state());
            case Sending.ReachesNobody nobody ->
                Step.say(
                        nobody.unreached().isEmpty()
                                ? Reply.of("broadcast.no-send")
                                : Reply.of("broadcast.no-send").and(DraftTalk.unreached(nobody.unreached())),
                        turn.state());
            case Sending.InThePast past -> Step.say(Reply.of("broadcast.past", "at", past.at()), turn.state());
            case Sending.NoDraft none -> DraftTalk.nothingDrafted(new State.Idle());
        };
    }

    @Override
    public @Nullable Trail trail(Sending sending) {
        return switch (sending) {
            case Sending.Begun begun -> Trail.of("BROADCAST_SENT", begun.about() + ", " + begun.people() + " people");
            case Sending.Scheduled later -> Trail.of("BROADCAST_SCHEDULED", later.about() + " at " + later.at());
            default -> null;
        };
    }

    private static Reply begun(Sending.Begun begun) {
        return Reply.of(
                "broadcast.begun",
                "about",
                begun.about(),
                "people",
                begun.people(),
                "later",
                begun.laterAt() == null ? "no" : "yes",
                "at",
                begun.laterAt() == null ? Instant.EPOCH : begun.laterAt());
    }

    private static Reply tooDear(Sending.TooDear dear) {
        return Reply.of(
                dear.byMonth() ? "broadcast.too-dear-month" : "broadcast.too-dear",
                "cost",
                DraftTalk.money(dear.hundredths()),
                "left",
                DraftTalk.money(dear.left()));
    }
}
