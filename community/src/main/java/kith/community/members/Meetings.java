package kith.community.members;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.WhereItIs;
import kith.community.groups.GroupNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// When groups meet, and what may be meant by a word besides a group.
@Repository
class Meetings {

    private final JdbcClient jdbc;
    private final Activities activities;

    Meetings(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /// The soonest session of a group's that has not begun.
    @Transactional(readOnly = true)
    public Optional<Joined.Meeting> next(UUID group, Instant now) {
        return found("a.circle_id = :about", group, now, 1).stream().findFirst();
    }

    /// The next sessions of activities in whose titles each of these words is.
    @Transactional(readOnly = true)
    public List<Joined.Meeting> titled(String said, Instant now, int most) {
        var words = List.of(GroupNames.plain(said).split(" "));
        var rarest = words.stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("");
        return found("lower(a.title) like :about", "%" + rarest.toLowerCase(Locale.ROOT) + "%", now, most * 8).stream()
                .filter(meeting ->
                        List.of(GroupNames.plain(meeting.title()).split(" ")).containsAll(words))
                .limit(most)
                .toList();
    }

    private List<Joined.Meeting> found(String which, Object about, Instant now, int most) {
        return jdbc.sql("""
                        select s.id, s.activity_id, s.starts_at from sessions s join activities a on a.id = s.activity_id
                        where %s and a.ended_at is null and s.cancelled_at is null and s.starts_at > :now
                          and s.starts_at = (
                            select min(z.starts_at) from sessions z
                            where z.activity_id = a.id and z.cancelled_at is null and z.starts_at > :now)
                        order by s.starts_at, a.title limit :most""".formatted(which))
                .param("about", about)
                .param("now", now.toEpochMilli())
                .param("most", most)
                .query((row, _) -> meeting(uuid(row, "id"), uuid(row, "activity_id"), instant(row, "starts_at")))
                .list();
    }

    private Joined.Meeting meeting(UUID session, UUID activityId, Instant startsAt) {
        var activity = activities.findById(activityId).orElseThrow();
        return new Joined.Meeting(
                session,
                activity.title(),
                activity.code(),
                startsAt,
                WhereItIs.toAnyone(activity).venue());
    }
}
