package kith.community.pods;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.pods.Pods.Member;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which activities are split into pods, and who is in which.
@Repository
class PodTables {

    private final JdbcClient jdbc;

    PodTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many people a pod of this activity has at the most; empty when it is not split.
    Optional<Integer> most(UUID activity) {
        return jdbc.sql("select most from pod_sizes where activity_id = ?")
                .param(activity)
                .query(Integer.class)
                .optional();
    }

    void keepMost(UUID activity, int most) {
        jdbc.sql("""
                        insert into pod_sizes (activity_id, most) values (:activity, :most)
                        on conflict (activity_id) do update set most = excluded.most""").param("activity", activity).param("most", most).update();
    }

    void forgetMost(UUID activity) {
        jdbc.sql("delete from pod_sizes where activity_id = ?").param(activity).update();
    }

    List<Member> of(UUID session) {
        return jdbc.sql("""
                        select m.sign_up_id, u.party, m.pod from pod_members m join sign_ups u on u.id = m.sign_up_id
                        where m.session_id = ? order by m.turn""")
                .param(session)
                .query((row, _) -> new Member(Columns.uuid(row, "sign_up_id"), row.getInt("party"), row.getInt("pod")))
                .list();
    }

    void save(UUID session, Pods pods) {
        jdbc.sql("delete from pod_members where session_id = ?").param(session).update();
        int turn = 0;
        for (Member member : pods.members()) {
            jdbc.sql("insert into pod_members (sign_up_id, session_id, pod, turn) values (?, ?, ?, ?)")
                    .params(member.signUp(), session, member.pod(), turn++)
                    .update();
        }
    }
}
