package kith.community.team;

import java.time.Instant;
import java.util.UUID;
import kith.community.team.Dismissed.InHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts what a link worker has in hand into the hands of a coordinator, so that nothing of it goes unseen.
@Component
class HandingOver {

    private final JdbcClient jdbc;

    HandingOver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public InHand of(UUID worker) {
        return new InHand(
                count(
                        "check_in_plans where ended_at is null and (worker_id = :worker or stand_in_id = :worker)",
                        worker),
                count("check_ins where closed_at is null and (worker_id = :worker or stand_in_id = :worker)", worker),
                count("needs where state in ('OPEN', 'TAKEN') and (taken_by = :worker or given_by = :worker)", worker),
                count("lists where started_by = :worker", worker));
    }

    private int count(String rows, UUID worker) {
        return jdbc.sql("select count(*) from " + rows)
                .param("worker", worker)
                .query(Integer.class)
                .single();
    }

    /// An open check-in is looked at again at once, so that whoever has it now is told what the other was told.
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(UUID from, UUID to, Instant now) {
        for (var column : new String[] {"worker_id", "stand_in_id"}) {
            run("update check_in_plans set %1$s = :to where %1$s = :from and ended_at is null", column, from, to, now);
            run(
                    "update check_ins set %1$s = :to, look_at = :now where %1$s = :from and closed_at is null",
                    column, from, to, now);
        }
        run("update lists set %1$s = :to where %1$s = :from", "started_by", from, to, now);
        run("update needs set %1$s = :to where %1$s = :from and state in ('OPEN', 'TAKEN')", "given_by", from, to, now);
        giveBack(from, now);
    }

    /// What they said that they see to is open again, and nobody is asked for a number on their behalf.
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID from, Instant now) {
        run(
                "update needs set state = 'OPEN', %1$s = null, changed_at = :now where %1$s = :from and state = 'TAKEN'",
                "taken_by", from, from, now);
        jdbc.sql("""
                        update questions set closed_at = :now
                        where kind = 'NEED_NUMBER' and about like :about and closed_at is null""")
                .param("now", now.toEpochMilli())
                .param("about", "%;" + from)
                .update();
    }

    /// Ends what was asked of a member of staff, and would be answered by nobody's right.
    @Transactional(propagation = Propagation.MANDATORY)
    public void endQuestions(UUID of, Instant now) {
        jdbc.sql("""
                        update questions set closed_at = :now where person_id = :person and closed_at is null
                          and kind in ('CHECK_IN_STAFF', 'WHO_CAME', 'WHO_CAME_NOTED', 'STILL_RIGHT')""").param("now", now.toEpochMilli()).param("person", of).update();
    }

    private void run(String sql, String column, UUID from, UUID to, Instant now) {
        jdbc.sql(sql.formatted(column))
                .param("from", from)
                .param("to", to)
                .param("now", now.toEpochMilli())
                .update();
    }
}
