package kith.community.signups;

import java.util.UUID;
import kith.community.activities.Session;
import kith.community.storage.RowLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The [WaitingList] of each session, read and written whole. Whoever reads one to change it has it alone until the end
/// of the transaction.
@Repository
class WaitingLists {

    private final JdbcClient jdbc;
    private final RowLocks locks;
    private final SignUps signUps;

    WaitingLists(JdbcClient jdbc, RowLocks locks, SignUps signUps) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.signUps = signUps;
    }

    /// Waits until nobody else changes who comes to this session. Read the session only after this.
    ///
    /// @throws IllegalArgumentException when there is no such session
    void lock(UUID session) {
        var found = jdbc.sql("select id from sessions where id = :id" + locks.forUpdate())
                .param("id", session)
                .query(String.class)
                .list();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no session " + session + ".");
        }
    }

    WaitingList of(Session session) {
        return new WaitingList(session.capacity(), signUps.of(session.id()));
    }

    /// Writes what has changed between two lists of one session, newcomers first.
    ///
    /// @throws IllegalStateException when more places would be held than there are; then nothing may be committed
    void save(UUID session, WaitingList before, WaitingList after) {
        for (SignUp each : after.inOrder()) {
            var was = before.find(each.id());
            if (was.isEmpty()) {
                signUps.insert(each);
            } else if (!was.get().equals(each)) {
                signUps.change(
                        each.id(), each.party(), each.state(), each.offeredAt(), each.offeredUntil(), each.endedAt());
            }
        }
        if (after.held() != before.held() && signUps.hold(session, after.held()) == 0) {
            throw new IllegalStateException("Session " + session + " would be overbooked with " + after.held() + ".");
        }
    }
}
