package kith.community.broadcasts;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.uuid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.outbox.Posting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom a broadcast goes to, and how far it has come to each of them.
@Repository
class Recipients {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Recipients(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// Writes them down; who is already, stays as they are.
    void add(UUID broadcast, List<UUID> people) {
        template.batchUpdate(
                "insert into broadcast_recipients (broadcast_id, person_id) values (?, ?) on conflict do nothing",
                people.stream().map(person -> new Object[] {broadcast, person}).toList());
    }

    /// Someone whom it cannot be sent to at all, from the beginning.
    void addUnreached(UUID broadcast, UUID person, String reason, Instant now) {
        jdbc.sql("""
                        insert into broadcast_recipients (broadcast_id, person_id, posted_at, reason)
                        values (?, ?, ?, ?) on conflict do nothing""").params(broadcast, person, now.toEpochMilli(), reason).update();
    }

    /// The next few whose message the outbox has not got, of everything that is going out; what was begun first, first.
    List<BringingOut.Recipient> next(int most) {
        return jdbc.sql("""
                        select r.broadcast_id, r.person_id
                        from broadcasts b join broadcast_recipients r on r.broadcast_id = b.id
                        where b.state = 'SENDING' and b.reported_at is null and r.posted_at is null
                        order by b.begun_at, b.id, r.person_id limit :most""")
                .param("most", most)
                .query((row, _) -> new BringingOut.Recipient(uuid(row, "broadcast_id"), uuid(row, "person_id")))
                .list();
    }

    boolean isAnyoneLeft(UUID broadcast) {
        return jdbc.sql("select 1 from broadcast_recipients where broadcast_id = ? and posted_at is null limit 1")
                .param(broadcast)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Whoever has not got it in the outbox yet would get it when it is of no use any more.
    void tooLate(UUID broadcast, Instant now) {
        jdbc.sql("""
                        update broadcast_recipients set posted_at = :now, reason = 'TOO_LATE'
                        where broadcast_id = :broadcast and posted_at is null""")
                .param("now", now.toEpochMilli())
                .param("broadcast", broadcast)
                .update();
    }

    /// Whoever does this first posts it; also on another node, and also when the leader stops it at this moment.
    ///
    /// @return false when it was posted or taken back before
    boolean claim(UUID broadcast, UUID person, Instant now) {
        return jdbc.sql("""
                        update broadcast_recipients set posted_at = :now
                        where broadcast_id = :broadcast and person_id = :person and posted_at is null""")
                        .param("now", now.toEpochMilli())
                        .param("broadcast", broadcast)
                        .param("person", person)
                        .update()
                == 1;
    }

    /// @param message in the outbox; null when there is none
    void posted(UUID broadcast, UUID person, @Nullable UUID message, Posting.@Nullable Reason reason) {
        jdbc.sql("""
                        update broadcast_recipients set message_id = :message, reason = :reason
                        where broadcast_id = :broadcast and person_id = :person""")
                .param("message", message)
                .param("reason", reason == null ? null : reason.name())
                .param("broadcast", broadcast)
                .param("person", person)
                .update();
    }

    /// Whoever has not got it in the outbox yet does not get it.
    int leaveOut(UUID broadcast, Instant now) {
        return jdbc.sql("""
                        update broadcast_recipients set posted_at = :now, reason = 'TAKEN_BACK'
                        where broadcast_id = :broadcast and posted_at is null""")
                .param("now", now.toEpochMilli())
                .param("broadcast", broadcast)
                .update();
    }

    /// Messages that could still be held back, a few at a time.
    List<UUID> queued(UUID broadcast, int most) {
        return jdbc.sql("""
                        select r.message_id from broadcast_recipients r join outbox o on o.id = r.message_id
                        where r.broadcast_id = :broadcast and o.finished_at is null
                          and o.state in ('QUEUED', 'CLAIMED') limit :most""")
                .param("broadcast", broadcast)
                .param("most", most)
                .query((row, _) -> uuid(row, "message_id"))
                .list();
    }

    /// The message that was posted under a key.
    Optional<UUID> messageOf(String key) {
        return jdbc.sql("select id from outbox where post_key = ?")
                .param(key)
                .query((row, _) -> uuid(row, "id"))
                .optional();
    }

    /// How many people it stands so with.
    ///
    /// @param state  of the message; null when there is none
    /// @param reason why it did not go, ours or the provider's code; null when there is none
    record Count(@Nullable String state, @Nullable String reason, int people) {}

    List<Count> counts(UUID broadcast) {
        return jdbc.sql("""
                        select o.state, coalesce(r.reason, o.reason) as reason, count(*) as people
                        from broadcast_recipients r left join outbox o on o.id = r.message_id
                        where r.broadcast_id = ? group by o.state, coalesce(r.reason, o.reason)""")
                .param(broadcast)
                .query((row, _) -> new Count(row.getString("state"), row.getString("reason"), row.getInt("people")))
                .list();
    }

    /// One whom it did not reach.
    record Missed(
            String firstName,
            @Nullable String state,
            @Nullable String reason) {}

    List<Missed> missed(UUID broadcast) {
        return jdbc.sql("""
                        select p.first_name, o.state, coalesce(r.reason, o.reason) as reason
                        from broadcast_recipients r left join outbox o on o.id = r.message_id
                        join people p on p.id = r.person_id
                        where r.broadcast_id = ? and r.posted_at is not null and coalesce(r.reason, '') <> 'TAKEN_BACK'
                          and (o.id is null or o.state in ('WITHHELD', 'EXPIRED', 'UNKNOWN', 'FAILED'))
                          and coalesce(o.reason, '') <> 'TAKEN_BACK'
                        order by p.first_name, p.id""")
                .param(broadcast)
                .query((row, _) ->
                        new Missed(row.getString("first_name"), row.getString("state"), row.getString("reason")))
                .list();
    }

    /// When the last of it moved; empty when nothing of it is in the outbox.
    Optional<Instant> lastMoved(UUID broadcast) {
        return jdbc.sql("""
                        select max(o.changed_at) as moved
                        from broadcast_recipients r join outbox o on o.id = r.message_id where r.broadcast_id = ?
                        having max(o.changed_at) is not null""")
                .param(broadcast)
                .query((row, _) -> instant(row, "moved"))
                .optional();
    }

    boolean isUnderWay(UUID broadcast) {
        return jdbc.sql("""
                        select 1 from broadcast_recipients r join outbox o on o.id = r.message_id
                        where r.broadcast_id = ? and o.finished_at is null limit 1""").param(broadcast).query(Integer.class).optional().isPresent();
    }

    /// The broadcast that was last brought to one of these people, or that its leader last wrote to them about.
    Optional<Heard> lastTo(Collection<UUID> people, Instant since) {
        return jdbc.sql("""
                        select b.id, b.sender, b.about, r.person_id,
                            case when coalesce(a.at, 0) > o.finished_at then a.at else o.finished_at end as at
                        from broadcast_recipients r
                        join broadcasts b on b.id = r.broadcast_id
                        join outbox o on o.id = r.message_id
                        left join (
                            select broadcast_id, person_id, max(answered_at) as at from broadcast_replies
                            where person_id in (:people) group by broadcast_id, person_id) a
                          on a.broadcast_id = r.broadcast_id and a.person_id = r.person_id
                        where r.person_id in (:people) and (r.posted_at > :since or a.at > :since)
                          and o.state in ('ACCEPTED', 'SENT', 'DELIVERED')
                        order by at desc limit 1""")
                .param("people", people)
                .param("since", since.toEpochMilli())
                .query((row, _) -> new Heard(
                        uuid(row, "id"),
                        uuid(row, "person_id"),
                        row.getString("sender"),
                        row.getString("about"),
                        instant(row, "at")))
                .optional();
    }
}
