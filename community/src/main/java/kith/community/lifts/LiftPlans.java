package kith.community.lifts;

import java.util.HashMap;
import java.util.UUID;
import kith.community.people.People;
import kith.community.places.Place;
import kith.community.storage.RowLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The [LiftPlan] of each session. Whoever reads one to change it has it alone until the end of the transaction.
@Repository
class LiftPlans {

    private final JdbcClient jdbc;
    private final RowLocks locks;
    private final Lifts lifts;
    private final Matches matches;
    private final People people;

    LiftPlans(JdbcClient jdbc, RowLocks locks, Lifts lifts, Matches matches, People people) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.lifts = lifts;
        this.matches = matches;
        this.people = people;
    }

    /// Waits until nobody else changes the lifts of this session.
    @Transactional(propagation = Propagation.MANDATORY)
    public LiftPlan hold(UUID session) {
        jdbc.sql("select id from sessions where id = :id" + locks.forUpdate())
                .param("id", session)
                .query(String.class)
                .list();
        return of(session);
    }

    LiftPlan of(UUID session) {
        var all = lifts.findBySessionIdOrderByAskedAt(session);
        var homes = new HashMap<UUID, Place>();
        for (Lift lift : all) {
            var person = people.findById(lift.personId()).orElseThrow();
            if (person.latitude() != null && person.longitude() != null) {
                homes.put(lift.id(), new Place(person.placeName(), person.latitude(), person.longitude(), 0));
            }
        }
        return new LiftPlan(all, matches.findBySessionIdOrderByChangedAt(session), homes);
    }
}
