package kith.community.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people agreed to and took back, in the order they did: added to, never changed.
@Repository
public class Consents {

    /// To be told of new things that might suit them.
    public static final String NEWS = "NEWS";

    /// To be written to at all.
    public static final String MESSAGES = "MESSAGES";

    /// To be asked how they are, by message or by call.
    public static final String CHECK_INS = "CHECK_INS";

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The last word someone has said on this, by whichever way; empty when they have said nothing.
    @Transactional(readOnly = true)
    public Optional<Boolean> said(UUID person, String purpose) {
        return jdbc.sql("""
                        select given from consents where person_id = ? and purpose = ?
                        order by at desc, id desc limit 1""").params(person, purpose).query(Boolean.class).optional();
    }

    /// @param source  how we know: `text message`, `staff`
    /// @param wording what was said or asked, in our words or the keyword that was sent
    @Transactional
    public void record(
            UUID person,
            ChannelKind channel,
            String purpose,
            boolean given,
            String source,
            String wording,
            Instant now) {
        jdbc.sql("""
                        insert into consents (id, person_id, channel, purpose, given, source, wording, at)
                        values (:id, :person, :channel, :purpose, :given, :source, :wording, :now)""")
                .param("id", Ids.at(now))
                .param("person", person)
                .param("channel", channel.name())
                .param("purpose", purpose)
                .param("given", given)
                .param("source", source)
                .param("wording", wording)
                .param("now", now.toEpochMilli())
                .update();
    }
}
