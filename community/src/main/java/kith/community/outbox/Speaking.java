package kith.community.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is said on the phone: the message that a call was placed for, and the answers to each key.
///
/// Everything else leaves through a provider with a receipt. What answers a key cannot: it is spoken in the very call
/// that waits for it, in the answer to the provider's request. So it is posted as ever, as [MessageState#TO_SAY], and
/// the call takes it from here.
@Repository
public class Speaking {

    /// How long an answer waits for its call. Twilio waits 15 seconds for ours and then hangs up.
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    Speaking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A message that is rung.
    public record Rung(UUID id, String key, UUID personId, Address to, Message message) {

        /// Without the text, which belongs in no log.
        @Override
        public String toString() {
            return "Rung[" + id + ", " + to + "]";
        }
    }

    /// Empty when there is none with this id, or it is no call.
    @Transactional(readOnly = true)
    public Optional<Rung> rung(UUID id) {
        return jdbc.sql("""
                        select id, post_key, person_id, channel, address, message from outbox
                        where id = ? and channel = 'VOICE' and state not in ('TO_SAY', 'SPOKEN')""")
                .param(id)
                .query((row, _) -> new Rung(
                        Columns.uuid(row, "id"),
                        row.getString("post_key"),
                        Columns.uuid(row, "person_id"),
                        new Address(ChannelKind.valueOf(row.getString("channel")), row.getString("address")),
                        MessageJson.read(row.getString("message"))))
                .optional();
    }

    /// Takes the answers of a turn to be said now. Asked again for the same turn, it gives the same.
    ///
    /// @param providerId of the key they answer
    @Transactional
    public List<Message> answers(Address to, String providerId, Instant now) {
        var first = Draft.answerKey(to, providerId, 0);
        var like = first.substring(0, first.length() - 1) + "%";
        jdbc.sql("""
                        update outbox set state = 'SPOKEN', finished_at = :now, changed_at = :now
                        where post_key like :like and channel = 'VOICE' and address = :address and state = 'TO_SAY'""")
                .param("like", like)
                .param("address", to.value())
                .param("now", now.toEpochMilli())
                .update();
        return jdbc.sql("""
                        select message from outbox
                        where post_key like :like and channel = 'VOICE' and address = :address and state = 'SPOKEN'
                        order by sequence""")
                .param("like", like)
                .param("address", to.value())
                .query((row, _) -> MessageJson.read(row.getString("message")))
                .list();
    }
}
