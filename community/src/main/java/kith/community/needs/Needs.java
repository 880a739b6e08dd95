package kith.community.needs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people have told us they need.
public interface Needs extends Repository<Need, UUID>, Inserting<Need> {

    Optional<Need> findById(UUID id);

    List<Need> findByPersonIdOrderByAt(UUID personId);

    /// What others are to do for someone and have not done yet, the oldest first.
    @Query("select * from needs where state in ('OPEN', 'TAKEN') order by at, kind, id")
    List<Need> toBeDone();

    /// What these groups were asked to do and have not done yet, the oldest first.
    @Query("""
            select * from needs where state in ('OPEN', 'TAKEN') and circle_id in (:circles)
            order by at, kind, id""")
    List<Need> givenTo(Collection<UUID> circles);

    /// Keeps a need on record about which nothing is to be done.
    default void record(UUID person, Need.Kind kind, @Nullable UUID session, Instant at) {
        insert(new Need(Ids.at(at), person, kind, session, at, null, null, null, null, null));
    }

    /// Keeps a need on record that somebody is to see to.
    default void open(UUID person, Need.Kind kind, Instant at) {
        insert(new Need(Ids.at(at), person, kind, null, at, Need.State.OPEN, null, at, null, null));
    }

    /// @return 0 when it was done before
    @Modifying
    @Transactional
    @Query("""
            update needs set state = :state, taken_by = :worker, changed_at = :now
            where id = :id and state in ('OPEN', 'TAKEN')""")
    int move(UUID id, Need.State state, UUID worker, Instant now);

    /// Asks a group to do it, whoever saw to it before.
    ///
    /// @return 0 when it is done
    @Modifying
    @Transactional
    @Query("""
            update needs set circle_id = :circle, given_by = :worker, state = 'OPEN', taken_by = null,
                changed_at = :now
            where id = :id and state in ('OPEN', 'TAKEN')""")
    int give(UUID id, UUID circle, UUID worker, Instant now);

    /// Nobody sees to it any more, and no group is asked.
    ///
    /// @return 0 when it is done
    @Modifying
    @Transactional
    @Query("""
            update needs set circle_id = null, state = 'OPEN', taken_by = null, changed_at = :now
            where id = :id and state in ('OPEN', 'TAKEN')""")
    int takeBack(UUID id, Instant now);
}
