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

    /// Someone belongs to a group from now on.
    ///
    /// @return false when they did before
    @Transactional
    public boolean join(UUID person, UUID group, Instant now) {
        return jdbc.sql("""
                        insert into memberships (circle_id, person_id, joined_at, left_at)
                        values (:group, :person, :now, null)
                        on conflict (circle_id, person_id) do update set left_at = null, joined_at = excluded.joined_at
                        where memberships.left_at is not null""")
                        .param("group", group)
                        .param("person", person)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /// The groups someone belongs to, by their names.
    @Transactional(readOnly = true)
    public List<Group> of(UUID person) {
        return all(person).stream().map(Membership::group).toList();
    }

    /// As [#of], with what they hear of each.
    @Transactional(readOnly = true)
    public List<Membership> all(UUID person) {
        return jdbc.sql("""
                        select c.id, c.name, c.about, c.code, c.welcome, m.hears
                        from memberships m join circles c on c.id = m.circle_id
                        where m.person_id = ? and m.left_at is null order by c.name""")
                .param(person)
                .query((row, _) -> new Membership(
                        new Group(
                                uuid(row, "id"),
                                row.getString("name"),
                                row.getString("about"),
                                row.getString("code"),
                                row.getString("welcome")),
                        Hears.valueOf(row.getString("hears"))))
                .list();
    }

    /// Keeps what someone wants to hear of a group they belong to.
    ///
    /// @return false when they do not belong to it
    @Transactional
    public boolean hear(UUID person, UUID group, Hears hears) {
        return jdbc.sql("update memberships set hears = ? where person_id = ? and circle_id = ? and left_at is null")
                        .params(hears.name(), person, group)
                        .update()
                == 1;
    }

    /// How many of a group want to hear just that.
    @Transactional(readOnly = true)
    public int count(UUID group, Hears hears) {
        return jdbc.sql("select count(*) from memberships where circle_id = ? and hears = ? and left_at is null")
                .params(group, hears.name())
                .query(Integer.class)
                .single();
    }

    /// First names of those who joined last, the newest first; without those whose name is not known.
    @Transactional(readOnly = true)
    public List<String> newest(UUID group, int most) {
        return jdbc.sql("""
                        select p.first_name from memberships m join people p on p.id = m.person_id
                        where m.circle_id = :group and m.left_at is null and p.first_name <> ''
                        order by m.joined_at desc, p.first_name limit :most""")
                .param("group", group)
                .param("most", most)
                .query(String.class)
                .list();
    }

    @Transactional
    public void leave(UUID person, UUID group, Instant now) {
        jdbc.sql("update memberships set left_at = ? where person_id = ? and circle_id = ? and left_at is null")
                .params(now.toEpochMilli(), person, group)
                .update();
    }
}
