package kith.bot.talks.bookings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Buttons;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import kith.community.signups.SigningUp;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.jspecify.annotations.Nullable;

/// Gives up a place, or a position on a waiting list.
///
/// @param byCancelWord whether CANCEL, END or QUIT led here
/// @param because      what keeps them, when they said so
public record Leave(UUID signUp, boolean byCancelWord, Need.@Nullable Kind because) implements Deed<Optional<Booking>> {

    public Leave(UUID signUp, boolean byCancelWord) {
        this(signUp, byCancelWord, null);
    }

    @Override
    public Optional<Booking> carryOut(UseCases use, Turn turn) {
        var signingUp = use.the(SigningUp.class);
        var left = Whoever.first(turn, one -> signingUp.leave(one, signUp, turn.now()));
        left.ifPresent(booking -> note(booking, use, turn));
        return left;
    }

    private void note(Booking booking, UseCases use, Turn turn) {
        var session = booking.session().id();
        if (networkHeardStop(turn)) {
            use.the(Tasks.class)
                    .add(
                            Task.Kind.NETWORK_BLOCK,
                            turn.person(),
                            session,
                            "Gave up a place with a word that phone networks read as STOP; our texts may not arrive now.",
                            turn.now());
        }
        if (because != null) {
            use.the(Needs.class).record(turn.person(), because, session, turn.now());
        }
    }

    private boolean networkHeardStop(Turn turn) {
        return byCancelWord && turn.who().address().channel().networkHearsStop();
    }

    @Override
    public Step tell(Optional<Booking> left, Turn turn) {
        return left.map(booking -> left(booking, networkHeardStop(turn)))
                .orElseGet(() -> Step.say(Reply.of("left.none"), new State.Idle()));
    }

    private Step left(Booking booking, boolean networkHeardStop) {
        var person = booking.signUp().personId();
        var key = networkHeardStop
                ? "left.done-cancel-word"
                : booking.isPaused()
                        ? "left.done-paused"
                        : booking.signUp().isWaiting() ? "left.done-waiting" : "left.done";
        var reply = Reply.of(
                key,
                "title",
                booking.activity().title(),
                "starts",
                booking.session().startsAt());
        if (because == Need.Kind.TRANSPORT) {
            reply = reply.and(Phrase.of("lift.noted-left"));
        }
        if (booking.isPaused()) {
            return Step.say(reply, new State.Idle(), person);
        }
        var undo = new Reply.Option(
                Buttons.join(booking.session().id(), booking.signUp().party()), Phrase.of("left.undo-label"), null);
        return Step.say(
                reply.with(undo),
                new BookingState.OfferedToJoin(
                        booking.session().id(), booking.signUp().party()),
                person);
    }
}
