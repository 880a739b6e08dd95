package kith.community.groups;

import static kith.community.storage.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who belongs to which group.
@Repository
public class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everyone with a place at a session belongs to its group, also who left it before they asked for the place.
    @Transactional
    public void joinWhoComes(UUID session, UUID group) {
        jdbc.sql("""
                        insert into memberships (circle_id, person_id, joined_at, left_at)
                        select :group, u.person_id, u.asked_at, null from sign_ups u
                        where u.session_id = :session and u.state = 'BOOKED' and u.ended_at is null
                        on conflict (circle_id, person_id) do update set left_at = null
                        where memberships.left_at < excluded.joined_at""").param("group", group).param("session", session).update();
    }

    /// The groups someone belongs to, by their names.
    @Transactional(readOnly = true)
    public List<Group> of(UUID person) {
        return jdbc.sql("""
                        select c.id, c.name, c.about from memberships m join circles c on c.id = m.circle_id
                        where m.person_id = ? and m.left_at is null order by c.name""")
                .param(person)
                .query((row, _) -> new Group(uuid(row, "id"), row.getString("name"), row.getString("about")))
                .list();
    }

    @Transactional
    public void leave(UUID person, UUID group, Instant now) {
        jdbc.sql("update memberships set left_at = ? where person_id = ? and circle_id = ? and left_at is null")
                .params(now.toEpochMilli(), person, group)
                .update();
    }
}
