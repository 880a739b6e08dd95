package kith.bot.talks.bookings;

import java.util.List;
import java.util.UUID;
import kith.bot.language.Which;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantBookings;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.needs.Need;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// "Can't come on thursday": a place is given up. Whoever waits for another does not come to that one anyway: it is
/// meant only where there is no place to give up, or where we have just said that these words end the waiting.
///
/// @param because what keeps them, when they said so
public record CantCome(Which which, Need.@Nullable Kind because) implements Intent {

    public CantCome(Which which) {
        this(which, null);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Step hear(Turn turn) {
        var state = turn.state();
        var listed = numbered(state);
        if (which instanceof Which.Numbered number && listed != null) {
            return leave(listed, number.number(), false, because, state);
        }
        if (which instanceof Which.Unsaid && state instanceof BookingState.LookingAtBooking looking) {
            return new Step.Do(new Leave(looking.signUp(), false, because));
        }
        var meant = MeantBookings.matching(which, turn);
        var places = meant.stream().filter(b -> b.signUp().isBooked()).toList();
        if (which instanceof Which.Unsaid && state instanceof BookingState.OnWaitingList waiting) {
            return places.isEmpty()
                    ? new Step.Do(new Leave(waiting.signUp(), false, because))
                    : giveUp(meant, turn, false, because);
        }
        return giveUp(places.isEmpty() ? meant : places, turn, false, because);
    }

    public static Step giveUp(List<Booking> meant, Turn turn, boolean byCancelWord, Need.@Nullable Kind because) {
        if (turn.bookings().isEmpty()) {
            return Step.say(Reply.of("left.none").with(Courtesy.WHATS_ON), new State.Idle());
        }
        if (meant.size() == 1) {
            return new Step.Do(new Leave(meant.getFirst().signUp().id(), byCancelWord, because));
        }
        var key = meant.isEmpty() ? "left.none-like-that" : "left.which";
        var offered = meant.isEmpty() ? turn.bookings() : meant;
        return Step.say(
                MeantBookings.list(key, offered, turn),
                new BookingState.AskedWhichToLeave(MeantBookings.ids(offered), byCancelWord, because));
    }

    static Step leave(List<UUID> signUps, int number, boolean byCancelWord, Need.@Nullable Kind because, State state) {
        return number < 1 || number > signUps.size()
                ? Courtesy.noSuchNumber(number, state)
                : new Step.Do(new Leave(signUps.get(number - 1), byCancelWord, because));
    }

    private static @Nullable List<UUID> numbered(State state) {
        return switch (state) {
            case BookingState.ShownBookings shown -> shown.signUps();
            case BookingState.AskedWhichToLeave asked -> asked.signUps();
            default -> null;
        };
    }
}
