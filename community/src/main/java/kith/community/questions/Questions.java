package kith.community.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import kith.community.time.Ids;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What we have asked people, and what of it still waits for an answer.
public interface Questions extends Repository<Question, UUID>, Inserting<Question> {

    Optional<Question> findById(UUID id);

    /// What someone has read and may still answer, the newest first.
    @Query("""
            select * from questions where person_id = :person and closed_at is null
              and asked_at <= :now and until > :now
            order by asked_at desc, id desc""")
    List<Question> open(UUID person, Instant now);

    /// Ends questions of a kind about something, answered or not.
    @Modifying
    @Transactional
    @Query("update questions set closed_at = :now where kind = :kind and about = :about and closed_at is null")
    int close(Question.Kind kind, String about, Instant now);

    /// @param readAt when the message that asks it goes out
    default void ask(UUID person, Question.Kind kind, List<UUID> subjects, Instant readAt, Instant until, Instant now) {
        insert(new Question(Ids.at(now), person, kind, Question.join(subjects), readAt, until, null));
    }

    /// Ends one question, answered or not.
    @Modifying
    @Transactional
    @Query("update questions set closed_at = :now where id = :id and closed_at is null")
    int end(UUID id, Instant now);

    /// @param subject what the question was about, where that is one thing
    default void close(Question.Kind kind, UUID subject, Instant now) {
        close(kind, subject.toString(), now);
    }
}
