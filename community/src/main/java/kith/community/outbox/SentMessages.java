package kith.community.outbox;

import java.util.List;
import kith.community.people.Address;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What an address has been sent.
@Repository
public class SentMessages {

    private final JdbcClient jdbc;

    SentMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which they were sent.
    @Transactional(readOnly = true)
    public List<SentMessage> to(Address address) {
        return jdbc.sql("""
                        select * from outbox
                        where channel = ? and address = ? and state in ('ACCEPTED', 'SENT', 'DELIVERED', 'SPOKEN')
                        order by coalesce(finished_at, tried_at), sequence
                        """)
                .params(address.channel().name(), address.value())
                .query((row, _) -> new SentMessage(
                        Columns.uuid(row, "id"),
                        MessageJson.read(row.getString("message")),
                        row.getString("provider_id"),
                        row.getString("replaces"),
                        MessageState.valueOf(row.getString("state")),
                        Columns.instant(row, row.getString("finished_at") == null ? "tried_at" : "finished_at")))
                .list();
    }

    /// The last that were written to an address, the newest first; those among them that have not gone yet, too.
    @Transactional(readOnly = true)
    public List<Message> lately(Address address, int most) {
        return jdbc.sql("""
                        select message from outbox where channel = ? and address = ?
                        order by sequence desc limit ?
                        """)
                .params(address.channel().name(), address.value(), most)
                .query((row, _) -> MessageJson.read(row.getString("message")))
                .list();
    }
}
