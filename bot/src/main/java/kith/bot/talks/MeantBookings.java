package kith.bot.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.language.Which;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;
import kith.community.places.Place;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// Which of their bookings someone means, and how we ask where several may be meant.
public final class MeantBookings {

    private MeantBookings() {}

    public static List<Booking> matching(Which which, Turn turn) {
        var all = turn.bookings();
        return switch (which) {
            case Which.Unsaid unsaid -> all;
            case Which.This one ->
                all.stream().filter(b -> b.signUp().id().equals(one.id())).toList();
            case Which.Numbered number ->
                number.number() >= 1 && number.number() <= all.size()
                        ? List.of(all.get(number.number() - 1))
                        : List.of();
            case Which.On on ->
                all.stream().filter(b -> isOn(b, on.date(), turn)).toList();
            case Which.Coded coded ->
                soonest(all.stream()
                        .filter(b -> b.activity().code().equals(coded.code()))
                        .toList());
            case Which.About about ->
                all.stream().filter(b -> isAbout(b, about.words())).toList();
            case Which.AboutOn both ->
                all.stream()
                        .filter(b -> isAbout(b, both.words()))
                        .filter(b -> isOn(b, both.date(), turn))
                        .toList();
        };
    }

    /// Whether its day, or a word of its title, is among these.
    ///
    /// @param words small letters
    public static boolean isNamed(Booking booking, String words, Turn turn) {
        var day = turn.local(booking.session().startsAt()).toLocalDate();
        var weekday = day.getDayOfWeek().name().toLowerCase(Locale.ROOT).substring(0, 3);
        var today = turn.at().toLocalDate();
        return words.matches("(?s).*\\b" + weekday + "[a-z]*\\b.*")
                || day.equals(today) && words.matches("(?s).*\\b(?:today|tonight)\\b.*")
                || day.equals(today.plusDays(1)) && words.contains("tomorrow")
                || isCalled(booking, words);
    }

    /// Whether a distinctive word of its title is among these.
    ///
    /// @param words small letters
    private static boolean isCalled(Booking booking, String words) {
        return Stream.of(booking.activity().title().toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    private static boolean isOn(Booking booking, LocalDate date, Turn turn) {
        return turn.local(booking.session().startsAt()).toLocalDate().equals(date);
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

    /// Where they go: whoever has not said where they live is told what is on around there.
    public static @Nullable Place near(List<Booking> bookings) {
        return bookings.stream()
                .map(Booking::activity)
                .filter(activity ->
                        !activity.privateAddress() && !activity.postcode().isBlank())
                .findFirst()
                .map(activity -> new Place(activity.postcode(), activity.latitude(), activity.longitude(), 0))
                .orElse(null);
    }

    public static Reply list(String key, List<Booking> bookings, Turn turn) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < bookings.size(); i++) {
            var booking = bookings.get(i);
            Object[] blanks = {
                "number",
                i + 1,
                "title",
                Whose.titled(booking, turn),
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

    public static List<UUID> ids(List<Booking> bookings) {
        return bookings.stream().map(b -> b.signUp().id()).toList();
    }
}
