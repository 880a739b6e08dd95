package kith.community.calls;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.instantOrNull;
import static kith.community.storage.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The calls we placed.
@Repository
public class Calls {

    private final JdbcClient jdbc;

    Calls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty when this message is not rung, or not yet.
    @Transactional(readOnly = true)
    public Optional<Call> find(UUID id) {
        return jdbc.sql("select * from calls where id = ?")
                .param(id)
                .query(Calls::row)
                .optional();
    }

    /// Someone's calls, the latest first.
    @Transactional(readOnly = true)
    public List<Call> to(UUID person) {
        return jdbc.sql("select * from calls where person_id = ? order by placed_at desc, id desc")
                .param(person)
                .query(Calls::row)
                .list();
    }

    /// The call to a number that has not ended; the latest, if the end of an earlier one was never told.
    @Transactional(readOnly = true)
    public Optional<Call> underWayTo(String number) {
        return jdbc.sql("""
                        select * from calls where number = ? and ended_at is null
                        order by placed_at desc, id desc limit 1""").param(number).query(Calls::row).optional();
    }

    /// Of which nothing has been heard for so long that the provider should be asked.
    @Transactional(readOnly = true)
    public List<Call> silentSince(Instant moment, int most) {
        return jdbc.sql("""
                        select * from calls
                        where ended_at is null and coalesce(asked_at, answered_at, placed_at) <= :moment
                        order by placed_at, id limit :most""")
                .param("moment", moment.toEpochMilli())
                .param("most", most)
                .query(Calls::row)
                .list();
    }

    static Call row(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Call(
                uuid(row, "id"),
                row.getString("post_key"),
                uuid(row, "person_id"),
                row.getString("number"),
                row.getString("provider_id"),
                CallState.valueOf(row.getString("state")),
                outcome == null ? null : CallOutcome.valueOf(outcome),
                row.getInt("tries"),
                instant(row, "placed_at"),
                instantOrNull(row, "answered_at"),
                instantOrNull(row, "keyed_at"),
                instantOrNull(row, "ended_at"));
    }
}
