package kith.community.activities;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What leaders changed of activities: it holds until the feed says something else about that very thing.
final class ChangedByHand {

    private enum What {
        PLACES,
        ENDED,
        PAUSED
    }

    private final JdbcClient jdbc;

    ChangedByHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many places there are was decided by a leader.
    void places(Activity before, Instant now) {
        note(before.id(), What.PLACES, places(before), now);
    }

    void ended(Activity activity, Instant now) {
        note(activity.id(), What.ENDED, times(activity), now);
    }

    void paused(Activity activity, Instant now) {
        note(activity.id(), What.PAUSED, "", now);
    }

    Optional<Instant> pausedAt(UUID activity) {
        return jdbc.sql("select at from changed_by_hand where activity_id = :activity and what = 'PAUSED'")
                .param("activity", activity)
                .query((row, _) -> Columns.instant(row, "at"))
                .optional();
    }

    void resumed(UUID activity) {
        forget(activity, What.PAUSED);
    }

    /// What was listed, but for what a leader has changed since and the listing says nothing new of.
    Activity kept(Activity old, Activity listed) {
        var kept = listed;
        var places = listed(old.id(), What.PLACES);
        if (places != null && places.equals(places(listed))) {
            kept = kept.withPlaces(old.capacity(), old.booking());
        } else if (places != null) {
            forget(old.id(), What.PLACES);
        }
        var ended = listed(old.id(), What.ENDED);
        if (ended != null && ended.equals(times(listed)) && old.endedAt() != null) {
            kept = kept.ended(old.endedAt());
        } else if (ended != null) {
            forget(old.id(), What.ENDED);
        }
        return kept;
    }

    private static String places(Activity activity) {
        return activity.booking() + " " + activity.capacity();
    }

    private static String times(Activity activity) {
        return activity.starts() + " " + activity.ends() + " " + activity.repeats() + " " + activity.repeatsUntil();
    }

    /// The first thing listed counts, however often a leader changes it.
    private void note(UUID activity, What what, String listed, Instant now) {
        jdbc.sql("""
                        insert into changed_by_hand (activity_id, what, listed, at) values (:activity, :what, :listed, :now)
                        on conflict (activity_id, what) do nothing""")
                .param("activity", activity)
                .param("what", what.name())
                .param("listed", listed.length() > 200 ? listed.substring(0, 200) : listed)
                .param("now", now.toEpochMilli())
                .update();
    }

    private @Nullable String listed(UUID activity, What what) {
        return jdbc.sql("select listed from changed_by_hand where activity_id = :activity and what = :what")
                .param("activity", activity)
                .param("what", what.name())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void forget(UUID activity, What what) {
        jdbc.sql("delete from changed_by_hand where activity_id = :activity and what = :what")
                .param("activity", activity)
                .param("what", what.name())
                .update();
    }
}
