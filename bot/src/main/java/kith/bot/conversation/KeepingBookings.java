package kith.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.needs.Need;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// The talk about one's own bookings: seeing them, and giving one up.
final class KeepingBookings {

    private KeepingBookings() {}

    static Step hear(Intents.MyBookings mine, Turn known) {
        var bookings = known.bookings();
        return switch (bookings.size()) {
            case 0 -> Step.say(Reply.of("bookings.none").with(Courtesy.WHATS_ON), new State.Idle());
            case 1 -> show(bookings.getFirst(), known);
            default -> Step.say(list("bookings.list", bookings, known), new States.ShownBookings(ids(bookings)));
        };
    }

    static Step hear(State state, Intents.CantCome cant, Turn known) {
        var listed = numbered(state);
        if (cant.which() instanceof Which.Numbered number && listed != null) {
            return leave(listed, number.number(), false, cant.because(), state);
        }
        if (cant.which() instanceof Which.Unsaid && state instanceof States.LookingAtBooking looking) {
            return new Step.Do(new Deeds.Leave(looking.signUp(), false, cant.because()));
        }
        if (cant.which() instanceof Which.Unsaid && state instanceof States.OnWaitingList waiting) {
            return new Step.Do(new Deeds.Leave(waiting.signUp(), false, cant.because()));
        }
        return giveUp(matching(cant.which(), known), known, false, cant.because());
    }

    /// CANCEL, END and QUIT: people mean "can't come", phone networks hear "stop".
    static Step hear(Intents.CancelWord cancel, Talk talk, Turn known) {
        if (!known.bookings().isEmpty()) {
            return giveUp(known.bookings(), known, true, null);
        }
        return known.viaPhone()
                ? new Step.Do(new Deeds.StopWriting())
                : Step.say(Reply.of("stop.nothing-to-cancel"), new State.Idle());
    }

    static Step pick(States.AskedWhichToLeave asked, Answer.Pick pick) {
        return leave(asked.signUps(), pick.number(), asked.byCancelWord(), asked.because(), asked);
    }

    static Step pick(States.ShownBookings shown, Answer.Pick pick, Turn known) {
        if (pick.number() < 1 || pick.number() > shown.signUps().size()) {
            return Courtesy.noSuchNumber(pick.number(), shown);
        }
        return known.booking(shown.signUps().get(pick.number() - 1))
                .map(booking -> show(booking, known))
                .orElseGet(() -> Step.say(Reply.of("left.none"), new State.Idle()));
    }

    static Step tell(Outcome.Left left) {
        var booking = left.booking();
        var key = left.byCancelWord()
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
        if (left.because() == Need.Kind.TRANSPORT) {
            reply = reply.and(Phrase.of("lift.noted-left"));
        }
        if (booking.isPaused()) {
            return Step.say(reply, new State.Idle());
        }
        var undo = new Reply.Option(
                Buttons.join(booking.session().id(), booking.signUp().party()), Phrase.of("left.undo-label"), null);
        return Step.say(
                reply.with(undo),
                new States.Looking(booking.session().id(), booking.signUp().party(), null));
    }

    private static Step giveUp(List<Booking> meant, Turn known, boolean byCancelWord, Need.@Nullable Kind because) {
        if (known.bookings().isEmpty()) {
            return Step.say(Reply.of("left.none").with(Courtesy.WHATS_ON), new State.Idle());
        }
        if (meant.size() == 1) {
            return new Step.Do(new Deeds.Leave(meant.getFirst().signUp().id(), byCancelWord, because));
        }
        var key = meant.isEmpty() ? "left.none-like-that" : "left.which";
        var offered = meant.isEmpty() ? known.bookings() : meant;
        return Step.say(list(key, offered, known), new States.AskedWhichToLeave(ids(offered), byCancelWord, because));
    }

    private static Step leave(
            List<UUID> signUps, int number, boolean byCancelWord, Need.@Nullable Kind because, State state) {
        return number < 1 || number > signUps.size()
                ? Courtesy.noSuchNumber(number, state)
                : new Step.Do(new Deeds.Leave(signUps.get(number - 1), byCancelWord, because));
    }

    static List<Booking> matching(Which which, Turn known) {
        var all = known.bookings();
        return switch (which) {
            case Which.Unsaid unsaid -> all;
            case Which.This one ->
                all.stream().filter(b -> b.signUp().id().equals(one.id())).toList();
            case Which.Numbered number ->
                number.number() >= 1 && number.number() <= all.size()
                        ? List.of(all.get(number.number() - 1))
                        : List.of();
            case Which.On on ->
                all.stream()
                        .filter(b -> known.local(b.session().startsAt())
                                .toLocalDate()
                                .equals(on.date()))
                        .toList();
            case Which.Coded coded ->
                soonest(all.stream()
                        .filter(b -> b.activity().code().equals(coded.code()))
                        .toList());
            case Which.About about ->
                all.stream().filter(b -> isAbout(b, about.words())).toList();
        };
    }

    /// The first session alone, with everyone who has a place there.
    private static List<Booking> soonest(List<Booking> inOrder) {
        return inOrder.stream()
                .filter(b ->
                        b.session().id().equals(inOrder.getFirst().session().id()))
                .toList();
    }

    private static boolean isAbout(Booking booking, String words) {
        var said = (booking.activity().title() + " " + booking.activity().topics()).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            if (word.length() > 2 && said.contains(word.substring(0, Math.min(word.length(), 5)))) {
                return true;
            }
        }
        return false;
    }

    private static Step show(Booking booking, Turn known) {
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
                known.time(booking.session().endsAt()),
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
        return KnowingWho.named(
                reply.with(cantCome),
                new States.LookingAtBooking(booking.signUp().id()),
                booking.signUp().personId(),
                known);
    }

    static Reply list(String key, List<Booking> bookings, Turn known) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < bookings.size(); i++) {
            var booking = bookings.get(i);
            Object[] blanks = {
                "number",
                i + 1,
                "title",
                KnowingWho.titled(booking, known),
                "starts",
                booking.session().startsAt(),
                "party",
                booking.signUp().party(),
                "waiting",
                booking.signUp().isWaiting() ? "yes" : "no",
                "paused",
                booking.isPaused() ? "yes" : "no"
            };
            options.add(new Reply.Option(
                    String.valueOf(i + 1), Phrase.of("whats-on.button", blanks), Phrase.of("bookings.choice", blanks)));
        }
        return new Reply(List.of(Phrase.of(key)), options, Ask.NOTHING);
    }

    static List<UUID> ids(List<Booking> bookings) {
        return bookings.stream().map(b -> b.signUp().id()).toList();
    }

    private static @Nullable List<UUID> numbered(State state) {
        return switch (state) {
            case States.ShownBookings shown -> shown.signUps();
            case States.AskedWhichToLeave asked -> asked.signUps();
            default -> null;
        };
    }
}
