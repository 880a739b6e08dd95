package kith.community.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.storage.Inserting;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// What waits for a person to look at it.
public interface Tasks extends Repository<Task, UUID>, Inserting<Task> {

    @Query("select * from tasks where closed_at is null order by created_at")
    List<Task> open();

    @Query("select * from tasks where kind = :kind and closed_at is null order by created_at")
    List<Task> openOf(Task.Kind kind);

    /// Whether such a note was left before, open or closed.
    @Query("select count(*) > 0 from tasks where kind = :kind and person_id = :person and session_id = :session")
    boolean has(Task.Kind kind, UUID person, UUID session);

    /// Whether the same note about someone waits already.
    @Query("""
            select count(*) > 0 from tasks
            where kind = :kind and person_id = :person and note = :note and closed_at is null""")
    boolean waits(Task.Kind kind, UUID person, String note);

    /// Closes what waits about someone.
    @Modifying
    @Query("""
            update tasks set closed_at = :now, closed_by = :by
            where person_id = :person and kind in (:kinds) and closed_at is null""")
    int close(UUID person, Set<Task.Kind> kinds, String by, Instant now);

    /// Closes one note about someone.
    @Modifying
    @Query("""
            update tasks set closed_at = :now, closed_by = :by
            where kind = :kind and person_id = :person and note = :note and closed_at is null""")
    int close(Task.Kind kind, UUID person, String note, String by, Instant now);

    /// Leaves a note.
    default void add(Task.Kind kind, @Nullable UUID person, @Nullable UUID session, String note, Instant now) {
        insert(new Task(Ids.at(now), kind, person, session, note, now, null, null));
    }
}
