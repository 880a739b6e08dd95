package kith.community.staff;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.instantOrNull;
import static kith.community.storage.Columns.uuid;
import static kith.community.storage.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.about.StaffSettings.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Members of staff whom coordinators have added, and those who are asked and have not said yes.
@Repository
public class Appointments {

    private static final String ALL = """
            select a.*, c.name as circle from appointments a left join circles c on c.id = a.circle_id
            where a.ended_at is null
            """;

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All that have not ended, in the order in which they were made.
    @Transactional(readOnly = true)
    public List<Appointment> current() {
        return jdbc.sql(ALL + "order by a.asked_at, a.id")
                .query(Appointments::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(UUID id) {
        return jdbc.sql(ALL + "and a.id = ?").param(id).query(Appointments::row).optional();
    }

    /// @return false when they are, or are asked to be, just that already
    @Transactional
    public boolean add(Appointment made) {
        return jdbc.sql("""
                        insert into appointments (id, person_id, name, role, circle_id, asked_by, asked_at, accepted_at)
                        values (:id, :person, :name, :role, :circle, :by, :at, null)
                        on conflict do nothing""")
                        .param("id", made.id())
                        .param("person", made.personId())
                        .param("name", made.name())
                        .param("role", made.role().name())
                        .param("circle", made.groupId())
                        .param("by", made.askedBy())
                        .param("at", made.askedAt().toEpochMilli())
                        .update()
                == 1;
    }

    /// They have said yes.
    ///
    /// @return false when they had before, or it is no more
    @Transactional
    public boolean accept(UUID id, Instant now) {
        return jdbc.sql("""
                        update appointments set accepted_at = ?
                        where id = ? and accepted_at is null and ended_at is null""").params(now.toEpochMilli(), id).update() == 1;
    }

    /// Forgets what nobody has said yes to.
    ///
    /// @return false when there is nothing of the kind
    @Transactional
    public boolean forget(UUID id) {
        return jdbc.sql("delete from appointments where id = ? and accepted_at is null")
                        .param(id)
                        .update()
                == 1;
    }

    @Transactional
    public void end(UUID id, Instant now) {
        jdbc.sql("update appointments set ended_at = ? where id = ? and ended_at is null")
                .params(now.toEpochMilli(), id)
                .update();
    }

    private static Appointment row(ResultSet row, int number) throws SQLException {
        return new Appointment(
                uuid(row, "id"),
                uuid(row, "person_id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                uuidOrNull(row, "circle_id"),
                row.getString("circle"),
                uuid(row, "asked_by"),
                instant(row, "asked_at"),
                instantOrNull(row, "accepted_at"));
    }
}
