package kith.community.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.storage.Columns;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What members of staff did.
@Repository
public class AuditTrail {

    private static final int LONGEST = 400;

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param deed   one word of ours, such as `CHECK_IN_CLOSED`
    /// @param person with or to whom; null when it concerns nobody in particular
    /// @param detail what else is to be known; never the words of a message
    @Transactional
    public void note(UUID staff, String deed, @Nullable UUID person, String detail, Instant now) {
        jdbc.sql("""
                        insert into audit_trail (id, at, staff_id, deed, person_id, detail)
                        values (:id, :now, :staff, :deed, :person, :detail)""")
                .param("id", Ids.at(now))
                .param("now", now.toEpochMilli())
                .param("staff", staff)
                .param("deed", deed)
                .param("person", person)
                .param("detail", detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail)
                .update();
    }

    /// What was done with or to someone, the latest first.
    @Transactional(readOnly = true)
    public List<Entry> about(UUID person, int most) {
        return jdbc.sql("""
                        select staff_id, deed, detail, at from audit_trail where person_id = :person
                        order by at desc, id desc limit :most""")
                .param("person", person)
                .param("most", most)
                .query((row, _) -> new Entry(
                        Columns.uuid(row, "staff_id"),
                        row.getString("deed"),
                        row.getString("detail"),
                        Columns.instant(row, "at")))
                .list();
    }

    public record Entry(UUID staffId, String deed, String detail, Instant at) {}
}
