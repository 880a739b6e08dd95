package kith.community.needs;

import java.time.Instant;
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

    /// Keeps a need on record about which nothing is to be done.
    default void record(UUID person, Need.Kind kind, @Nullable UUID session, Instant at) {
        insert(new Need(Ids.at(at), person, kind, session, at, null, null, null));
    }

    /// Keeps a need on record that somebody is to see to.
    default void open(UUID person, Need.Kind kind, Instant at) {
        insert(new Need(Ids.at(at), person, kind, null, at, Need.State.OPEN, null, at));
    }

    /// @return 0 when it was done before
    @Modifying
    @Transactional
    @Query("""
            update needs set state = :state, taken_by = :worker, changed_at = :now
            where id = :id and state in ('OPEN', 'TAKEN')""")
    int move(UUID id, Need.State state, UUID worker, Instant now);
}
