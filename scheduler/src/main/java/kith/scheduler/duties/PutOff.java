package kith.scheduler.duties;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What duties have failed at, and when each item is tried again.
@Repository
class PutOff {

    private final JdbcClient jdbc;

    PutOff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return by item
    @Transactional(readOnly = true)
    public Map<String, Pause> of(String duty) {
        var pauses = new HashMap<String, Pause>();
        jdbc.sql("select item, tries, until from put_off where duty = ?")
                .param(duty)
                .query(row -> {
                    pauses.put(row.getString("item"), new Pause(row.getInt("tries"), Columns.instant(row, "until")));
                });
        return pauses;
    }

    /// Puts an item off, or off again; since when it fails is kept.
    @Transactional
    public void put(String duty, String item, Pause pause, Instant now) {
        jdbc.sql("""
                        insert into put_off (duty, item, tries, since, until)
                        values (:duty, :item, :tries, :now, :until)
                        on conflict (duty, item) do update set tries = excluded.tries, until = excluded.until""")
                .param("duty", duty)
                .param("item", item)
                .param("tries", pause.tries())
                .param("now", now.toEpochMilli())
                .param("until", pause.until().toEpochMilli())
                .update();
    }

    /// It was seen to after all, or is no longer due.
    @Transactional
    public void forget(String duty, String item) {
        jdbc.sql("delete from put_off where duty = ? and item = ?")
                .params(duty, item)
                .update();
    }

    /// How many items of a duty are put off, and since when the first of them fails.
    record Standing(String duty, int items, Instant since) {}

    @Transactional(readOnly = true)
    public List<Standing> standing() {
        return jdbc.sql("""
                        select duty, count(*) as items, min(since) as since from put_off
                        group by duty order by duty""")
                .query((row, _) ->
                        new Standing(row.getString("duty"), row.getInt("items"), Columns.instant(row, "since")))
                .list();
    }
}
