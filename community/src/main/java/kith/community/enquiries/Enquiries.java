package kith.community.enquiries;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of this package.
@Repository
class Enquiries {

    private final JdbcClient jdbc;

    Enquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Enquiry enquiry) {
        jdbc.sql("""
                        insert into enquiries (id, activity_id, person_id, fact, words, asked_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        enquiry.id(),
                        enquiry.activityId(),
                        enquiry.personId(),
                        enquiry.fact(),
                        enquiry.words(),
                        enquiry.askedAt().toEpochMilli())
                .update();
    }

    /// What is open about an activity, the oldest first.
    List<Enquiry> open(UUID activity, Instant since) {
        return jdbc.sql("""
                        select * from enquiries where activity_id = ? and answered_at is null and asked_at >= ?
                        order by asked_at, id""")
                .params(activity, since.toEpochMilli())
                .query(Enquiries::row)
                .list();
    }

    /// The activity of these groups about which was asked last, and nobody has answered.
    Optional<UUID> lastOpen(Collection<UUID> groups, Instant since) {
        return jdbc.sql("""
                        select e.activity_id from enquiries e join activities a on a.id = e.activity_id
                        where a.circle_id in (:groups) and a.ended_at is null
                          and e.answered_at is null and e.asked_at >= :since
                        order by e.asked_at desc, e.id desc limit 1""")
                .param("groups", groups)
                .param("since", since.toEpochMilli())
                .query((row, _) -> uuid(row, "activity_id"))
                .optional();
    }

    void answered(UUID enquiry, Instant now) {
        jdbc.sql("update enquiries set answered_at = ? where id = ?")
                .params(now.toEpochMilli(), enquiry)
                .update();
    }

    /// An answer that a leader has kept.
    record Kept(UUID id, String fact, String question, String answer) {}

    /// The newest first.
    List<Kept> kept(UUID activity) {
        return jdbc.sql("select * from kept_answers where activity_id = ? order by kept_at desc, id desc")
                .param(activity)
                .query((row, _) -> new Kept(
                        uuid(row, "id"), row.getString("fact"), row.getString("question"), row.getString("answer")))
                .list();
    }

    void keep(Kept kept, UUID activity, UUID leader, Instant now) {
        jdbc.sql("""
                        insert into kept_answers (id, activity_id, fact, question, answer, kept_by, kept_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(kept.id(), activity, kept.fact(), kept.question(), kept.answer(), leader, now.toEpochMilli())
                .update();
    }

    void forget(UUID kept) {
        jdbc.sql("delete from kept_answers where id = ?").param(kept).update();
    }

    Optional<Enquiry> find(UUID enquiry) {
        return jdbc.sql("select * from enquiries where id = ?")
                .param(enquiry)
                .query(Enquiries::row)
                .optional();
    }

    private static Enquiry row(ResultSet row, int number) throws SQLException {
        return new Enquiry(
                uuid(row, "id"),
                uuid(row, "activity_id"),
                uuid(row, "person_id"),
                row.getString("fact"),
                row.getString("words"),
                instant(row, "asked_at"));
    }
}
