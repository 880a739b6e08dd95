package kith.bot.talks.onday;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.bot.talks.bookings.BookingState;
import kith.community.arrivals.Arrivals;
import kith.community.signups.Booking;

/// "Running late", "nobody is here": said around the start of a session at which they have a place. Its leaders hear
/// it at once; whoever writes hears where it is, and whom to ring.
///
/// @param news what it is about
/// @param said as they wrote it
public record TellTheDoor(News news, String said) implements Intent {

    /// Somebody on the way writes this long before the start, or after it.
    private static final Duration AROUND = Duration.ofHours(4);

    /// What somebody says on the day.
    public enum News {
        /// On the way; nobody need do anything.
        COMING,
        LATE,
        /// Before a locked door, or alone.
        AT_THE_DOOR,
        LOST,
        NO_BUS
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Step hear(Turn turn) {
        return turn.bookings().stream()
                .filter(b -> b.signUp().isBooked())
                .filter(b -> Duration.between(turn.now(), b.session().startsAt())
                                .abs()
                                .compareTo(AROUND)
                        <= 0)
                .min(Comparator.comparing((Booking b) ->
                        Duration.between(turn.now(), b.session().startsAt()).abs()))
                .<Step>map(b -> news == News.COMING ? coming(b) : new Step.Do(new Told(b, news, said)))
                .orElseGet(() -> later(turn));
    }

    private static Step coming(Booking booking) {
        return Step.say(
                Reply.of("on-the-day.coming", "title", booking.activity().title()), looking(booking));
    }

    /// Nothing begins now: what they come to next is named.
    private Step later(Turn turn) {
        var next = turn.bookings().stream().filter(b -> b.signUp().isBooked()).findFirst();
        if (news == News.COMING && next.isPresent()) {
            return coming(next.get());
        }
        return next.<Step>map(b -> Step.say(
                        Reply.of(
                                "on-the-day.not-yet",
                                "title",
                                b.activity().title(),
                                "starts",
                                b.session().startsAt(),
                                "where",
                                b.where().inWords()),
                        looking(b)))
                .orElseGet(Step.Declined::new);
    }

    private static State looking(Booking booking) {
        return new BookingState.LookingAtBooking(booking.signUp().id());
    }

    /// Has the leaders hear it.
    public record Told(Booking booking, News news, String said) implements Deed<Optional<Arrivals.Told>> {

        @Override
        public Optional<Arrivals.Told> carryOut(UseCases use, Turn turn) {
            return Whoever.first(
                    turn,
                    one -> use.the(Arrivals.class).tell(one, booking.signUp().id(), said.strip(), turn.now()));
        }

        @Override
        public Step tell(Optional<Arrivals.Told> told, Turn turn) {
            var leaders = told.map(Arrivals.Told::leaders).orElseGet(List::of);
            var contact = booking.activity().contactPhone();
            return Step.say(
                    Reply.of(
                            "on-the-day." + (news == News.LATE ? "late" : "trouble"),
                            "leaders",
                            leaders.size(),
                            "names",
                            String.join(", ", leaders),
                            "title",
                            booking.activity().title(),
                            "where",
                            street(),
                            "hasContact",
                            contact.isBlank() ? "no" : "yes",
                            "contact",
                            contact),
                    looking(booking));
        }

        private String street() {
            var activity = booking.activity();
            return activity.privateAddress() || activity.address().isBlank()
                    ? booking.where().inWords()
                    : booking.where().venue() + ", " + activity.address() + ", " + activity.postcode();
        }
    }
}
