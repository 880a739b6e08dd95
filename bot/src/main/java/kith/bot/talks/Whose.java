package kith.bot.talks;

import java.util.UUID;
import kith.community.people.Companion;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// Says whose something is, where several people are reached at the address.
public final class Whose {

    private Whose() {}

    /// The title of a booking in a list, behind whose it is.
    public static Object titled(Booking booking, Turn turn) {
        var person = booking.signUp().personId();
        var title = booking.activity().title();
        return key(person, turn) == null ? title : Phrase.of("who.says", "name", name(person, turn), "words", title);
    }

    /// The same words, begun with whose affairs they are about.
    public static Reply named(Reply reply, UUID person, Turn turn) {
        var key = key(person, turn);
        return key == null ? reply : reply.to(key, name(person, turn));
    }

    private static @Nullable String key(UUID person, Turn turn) {
        var one = turn.company().find(person);
        if (one.isEmpty() || one.get().firstName().isBlank()) {
            return null;
        }
        return one.get().speaks() ? turn.company().isShared() ? "who.says" : null : "who.for";
    }

    private static String name(UUID person, Turn turn) {
        return turn.company().find(person).map(Companion::firstName).orElse("");
    }
}
