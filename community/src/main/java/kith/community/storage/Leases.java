package kith.community.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who may do what only one node does at a time, and until when.
@Repository
public class Leases {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the lease when it is free or over, or goes on holding it; one statement decides.
    ///
    /// @param name   what it is for, such as `telegram-poller`
    /// @param holder this node, by a random id of its own
    /// @param length how long it may be held without asking again; ask again well before
    /// @return whether `holder` has it until `now + length`
    @Transactional
    public boolean hold(String name, UUID holder, Duration length, Instant now) {
        return jdbc.sql("""
                        insert into leases (name, holder, until) values (:name, :holder, :until)
                        on conflict (name) do update set holder = excluded.holder, until = excluded.until
                        where leases.holder = excluded.holder or leases.until <= :now
                        """)
                        .param("name", name)
                        .param("holder", holder)
                        .param("until", now.plus(length).toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /// Lets another node have it at once. Does nothing when `holder` no longer holds it.
    @Transactional
    public void release(String name, UUID holder) {
        jdbc.sql("delete from leases where name = :name and holder = :holder")
                .param("name", name)
                .param("holder", holder)
                .update();
    }

    /// Waits until no other node is at it, and keeps the others waiting until the transaction that this is called in
    /// has ended: for what is done in one go, and must not be begun twice.
    ///
    /// @param name of its own, never one that is also held
    @Transactional(propagation = Propagation.MANDATORY)
    public void aloneUntilCommitted(String name) {
        jdbc.sql("""
                        insert into leases (name, holder, until) values (:name, :nobody, 0)
                        on conflict (name) do update set until = leases.until
                        """).param("name", name).param("nobody", NOBODY).update();
    }
}
