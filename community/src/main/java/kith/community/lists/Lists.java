package kith.community.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Columns;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lists and who is on them, as rows.
@Repository
class Lists {

    private final JdbcClient jdbc;

    Lists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The list of that name, made if there is none.
    UUID named(String name, Instant now) {
        jdbc.sql("""
                        insert into lists (id, name, made_at) values (:id, :name, :now)
                        on conflict (name) do nothing""")
                .param("id", Ids.at(now))
                .param("name", name)
                .param("now", now.toEpochMilli())
                .update();
        return find(name).orElseThrow();
    }

    Optional<UUID> find(String name) {
        return jdbc.sql("select id from lists where name = ?")
                .param(name)
                .query((row, _) -> Columns.uuid(row, "id"))
                .optional();
    }

    List<String> names() {
        return jdbc.sql("select name from lists order by name")
                .query(String.class)
                .list();
    }

    /// @return false when they are on it already
    boolean put(UUID list, UUID person, ListedPerson listed, ListState state, Instant now) {
        return jdbc.sql("""
                        insert into list_people (id, list_id, person_id, consent_source, note, state, changed_at)
                        values (:id, :list, :person, :source, :note, :state, :now)
                        on conflict (list_id, person_id) do nothing""")
                        .param("id", Ids.at(now))
                        .param("list", list)
                        .param("person", person)
                        .param("source", listed.consentSource())
                        .param("note", listed.note())
                        .param("state", state.name())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /// Everyone who has not been written to is to be, and whoever asked for it stands for it by name.
    void start(UUID list, UUID worker, Instant now) {
        jdbc.sql("update lists set started_by = :worker, started_at = :now where id = :list")
                .param("worker", worker)
                .param("now", now.toEpochMilli())
                .param("list", list)
                .update();
        jdbc.sql("""
                        update list_people set state = 'WANTED', changed_at = :now
                        where list_id = :list and state = 'NEW'""").param("now", now.toEpochMilli()).param("list", list).update();
    }

    List<UUID> wanted(int most) {
        return jdbc.sql("select id from list_people where state = 'WANTED' order by list_id, id limit ?")
                .param(most)
                .query((row, _) -> Columns.uuid(row, "id"))
                .list();
    }

    Optional<UUID> startedBy(UUID list) {
        return jdbc.sql("select started_by from lists where id = ?")
                .param(list)
                .query((row, _) -> Optional.ofNullable(Columns.uuidOrNull(row, "started_by")))
                .optional()
                .flatMap(each -> each);
    }

    Optional<Listed> find(UUID id) {
        return jdbc.sql("select id, list_id, person_id, state from list_people where id = ?")
                .param(id)
                .query(Lists::row)
                .optional();
    }

    void move(UUID id, ListState state, @Nullable UUID message, Instant now) {
        jdbc.sql("""
                        update list_people set state = :state, message_id = coalesce(:message, message_id),
                            changed_at = :now
                        where id = :id""")
                .param("state", state.name())
                .param("message", message)
                .param("now", now.toEpochMilli())
                .param("id", id)
                .update();
    }

    /// Of a list, how many are in each state. Someone asked who has said stop since, or whose message did not arrive,
    /// is counted as that.
    Standing standing(UUID list, String name) {
        var counts = new EnumMap<ListState, Integer>(ListState.class);
        jdbc.sql("""
                        select now_is, count(*) as people from (
                            select case
                                when p.state in ('NEW', 'WANTED', 'ASKED', 'NOT_REACHED') and exists (
                                    select 1 from addresses a
                                    where a.person_id = p.person_id and a.closed_for = 'OPTED_OUT')
                                  and not exists (
                                    select 1 from addresses a
                                    where a.person_id = p.person_id and a.closed_at is null) then 'STOPPED'
                                when p.state = 'ASKED' and exists (
                                    select 1 from outbox o where o.id = p.message_id
                                      and o.state in ('FAILED', 'EXPIRED', 'WITHHELD', 'UNKNOWN')) then 'NOT_REACHED'
                                else p.state end as now_is
                            from list_people p where p.list_id = ?) each_of_them
                        group by now_is""")
                .param(list)
                .query((row, _) -> counts.put(ListState.valueOf(row.getString("now_is")), row.getInt("people")))
                .list();
        return new Standing(name, counts);
    }

    private static Listed row(ResultSet row, int number) throws SQLException {
        return new Listed(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "list_id"),
                Columns.uuid(row, "person_id"),
                ListState.valueOf(row.getString("state")));
    }
}
