package kith.bot.reception;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every message that came in, once each. Table `inbox`: the provider's own id with the channel is its key, so that
/// what a provider repeats is known again; `kind` and `text` say what was in it, `result` what came of it.
@Repository
class Inbox {

    private static final int LONGEST_TEXT = 4096;

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What came of a message.
    enum Result {
        HANDLED,
        /// Our code failed on it; the person was told, and a task was left.
        FAILED
    }

    /// @param person who wrote it; null when not even that could be found out
    /// @return false when this message was taken before
    boolean take(Inbound inbound, @Nullable UUID person, Result result, Instant now) {
        return jdbc.sql("""
                        insert into inbox
                            (channel, provider_id, address, person_id, kind, text, sent_at, received_at, result)
                        values (:channel, :id, :address, :person, :kind, :text, :sent, :now, :result)
                        on conflict (channel, provider_id) do nothing""")
                        .param("channel", inbound.from().channel().name())
                        .param("id", inbound.providerId())
                        .param("address", inbound.from().value())
                        .param("person", person)
                        .param("kind", kind(inbound.content()))
                        .param("text", storable(text(inbound.content())))
                        .param("sent", inbound.sentAt().toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .param("result", result.name())
                        .update()
                == 1;
    }

    private static String kind(Inbound.Content content) {
        return switch (content) {
            case Inbound.Content.Words words -> "WORDS";
            case Inbound.Content.Tap tap -> "TAP";
            case Inbound.Content.Location location -> "LOCATION";
            case Inbound.Content.Contact contact -> "CONTACT";
            case Inbound.Content.OptedOut out -> "OPTED_OUT";
            case Inbound.Content.OptedIn in -> "OPTED_IN";
            case Inbound.Content.Other other -> "OTHER";
        };
    }

    private static String text(Inbound.Content content) {
        return switch (content) {
            case Inbound.Content.Words words -> words.text();
            case Inbound.Content.Tap tap -> tap.say();
            case Inbound.Content.Location location -> location.latitude() + " " + location.longitude();
            case Inbound.Content.Contact contact -> contact.phone();
            case Inbound.Content.OptedOut out -> out.text();
            case Inbound.Content.OptedIn in -> in.text();
            case Inbound.Content.Other other -> other.kind();
        };
    }

    /// What PostgreSQL can keep: no NUL, no half of a character, and no more than the column holds.
    private static String storable(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c != 0 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .limit(LONGEST_TEXT)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
