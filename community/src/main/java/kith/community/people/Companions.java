package kith.community.people;

import static kith.community.storage.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is reached at which address, where that is more than one person.
@Repository
public class Companions {

    private final JdbcClient jdbc;

    Companions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The owner first, then the others as they were added; nobody where the address is not known.
    @Transactional(readOnly = true)
    public List<Companion> at(Address address) {
        return jdbc.sql("""
                        select * from (
                            select p.id, p.first_name, 'OWNER' as kind, '' as relation, -1 as added_at
                            from addresses a join people p on p.id = a.person_id
                            where a.channel = :channel and a.value = :value
                            union all
                            select p.id, p.first_name, c.kind, c.relation, c.added_at
                            from companions c join people p on p.id = c.person_id
                            where c.channel = :channel and c.value = :value) everyone
                        order by added_at, id""")
                .param("channel", address.channel().name())
                .param("value", address.value())
                .query((row, _) -> new Companion(
                        uuid(row, "id"),
                        row.getString("first_name"),
                        Companion.Kind.valueOf(row.getString("kind")),
                        row.getString("relation")))
                .list();
    }

    /// Someone who was cared for at an address writes there too from now on.
    @Transactional
    public void speaks(Address address, UUID person) {
        jdbc.sql("""
                        update companions set kind = 'SHARES', relation = ''
                        where channel = :channel and value = :value and person_id = :person""")
                .param("channel", address.channel().name())
                .param("value", address.value())
                .param("person", person)
                .update();
    }

    /// Whoever is cared for at one of someone's addresses is so at all of them.
    @Transactional
    public void careEverywhere(UUID owner) {
        jdbc.sql("""
                        insert into companions (channel, value, person_id, kind, relation, added_at)
                        select a.channel, a.value, c.person_id, c.kind, c.relation, c.added_at
                        from companions c
                        join addresses o on o.channel = c.channel and o.value = c.value and o.person_id = :owner
                        join addresses a on a.person_id = :owner
                        where c.kind = 'CARED_FOR'
                        on conflict (channel, value, person_id) do nothing""").param("owner", owner).update();
    }

    /// @param relation what the owner calls someone they care for, else empty
    /// @return false when they were reached there before
    @Transactional
    public boolean add(Address address, UUID person, Companion.Kind kind, String relation, Instant now) {
        return jdbc.sql("""
                        insert into companions (channel, value, person_id, kind, relation, added_at)
                        values (:channel, :value, :person, :kind, :relation,
                            (select case when coalesce(max(added_at), 0) >= :now then max(added_at) + 1 else :now end
                             from companions where channel = :channel and value = :value))
                        on conflict (channel, value, person_id) do nothing""")
                        .param("channel", address.channel().name())
                        .param("value", address.value())
                        .param("person", person)
                        .param("kind", kind.name())
                        .param("relation", relation)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }
}
