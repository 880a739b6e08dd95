package kith.bot.reception;

import java.util.List;
import kith.community.people.Address;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What came in from an address.
@Repository
public class ReceivedMessages {

    private final JdbcClient jdbc;

    ReceivedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which it came.
    @Transactional(readOnly = true)
    public List<ReceivedMessage> from(Address address) {
        return jdbc.sql("select * from inbox where channel = ? and address = ? order by received_at")
                .params(address.channel().name(), address.value())
                .query((row, _) -> new ReceivedMessage(
                        row.getString("provider_id"),
                        ReceivedMessage.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        Columns.instant(row, "received_at")))
                .list();
    }
}
