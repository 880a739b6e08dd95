package kith.community.people;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who wants to hear nothing from us for a while.
@Repository
public class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void pause(UUID person, Instant until, Instant now) {
        jdbc.sql("""
                        insert into pauses (person_id, until, asked_at) values (:person, :until, :now)
                        on conflict (person_id) do update set until = excluded.until, asked_at = excluded.asked_at""")
                .param("person", person)
                .param("until", until.toEpochMilli())
                .param("now", now.toEpochMilli())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isPaused(UUID person, Instant now) {
        return jdbc.sql("select count(*) from pauses where person_id = ? and until > ?")
                        .params(person, now.toEpochMilli())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Transactional
    public void goOn(UUID person) {
        jdbc.sql("delete from pauses where person_id = ?").param(person).update();
    }
}
