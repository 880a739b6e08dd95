package kith.bot.talks.bookings;

import kith.bot.talks.Buttons;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantBookings;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;

/// "MY BOOKINGS": what have I a place at?
public record MyBookings() implements Intent {

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Step hear(Turn turn) {
        var bookings = turn.bookings();
        return switch (bookings.size()) {
            case 0 -> Step.say(Reply.of("bookings.none").with(Courtesy.WHATS_ON), new State.Idle());
            case 1 -> show(bookings.getFirst(), turn);
            default ->
                Step.say(
                        MeantBookings.list("bookings.list", bookings, turn),
                        new BookingState.ShownBookings(MeantBookings.ids(bookings)));
        };
    }

    static Step show(Booking booking, Turn turn) {
        boolean waiting = booking.signUp().isWaiting();
        var reply = Reply.of(
                waiting ? "session.waiting" : "session.booked",
                "position",
                booking.position() == null ? 0 : booking.position(),
                "party",
                booking.signUp().party(),
                "title",
                booking.activity().title(),
                "starts",
                booking.session().startsAt(),
                "ends",
                turn.time(booking.session().endsAt()),
                "venue",
                booking.where().venue(),
                "where",
                booking.where().inWords());
        var cantCome = new Reply.Option(
                Buttons.cantCome(booking.signUp().id()),
                Phrase.of("bookings.can-not-come-label"),
                Phrase.of(waiting ? "bookings.leave-list" : "bookings.can-not-come"));
        if (booking.isPaused()) {
            reply = reply.and(Phrase.of("bookings.paused"));
        }
        return Step.say(
                reply.with(cantCome),
                new BookingState.LookingAtBooking(booking.signUp().id()),
                booking.signUp().personId());
    }
}
