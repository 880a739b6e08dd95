package kith.community.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What becomes of an activity's sessions when its times are published, changed, or merely rolled forward.
///
/// Pure. It carries over only what the listing itself changed, so that a session that a person cancelled or moved by
/// hand stays as it is. What has started is left alone.
///
/// @param add     dates that have no session yet
/// @param restore sessions cancelled because the listing had dropped their date, which is back
/// @param move    sessions whose time of day changed; their sign-ups stay
/// @param cancel  sessions whose date was dropped
record SessionPlan(List<Occurrence> add, List<Change> restore, List<Change> move, List<Session> cancel) {

    record Change(Session session, Occurrence to) {}

    /// @param before   the occurrences by the listing as it was; empty when it is new
    /// @param after    the occurrences by the listing as it is now, over the same dates
    /// @param existing the activity's sessions on those dates
    /// @param endedAt  when the activity had ended before this, or null
    static SessionPlan of(
            Collection<Occurrence> before,
            Collection<Occurrence> after,
            Collection<Session> existing,
            @Nullable Instant endedAt,
            Instant now) {
        var plan = new SessionPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var old = byDate(before);
        var wanted = byDate(after);
        var sessions = new HashMap<LocalDate, Session>();
        existing.forEach(session -> sessions.put(session.occursOn(), session));
        for (var occurrence : after) {
            var session = sessions.get(occurrence.on());
            if (session == null) {
                plan.addIfNotOver(occurrence, now);
            } else if (session.startsAt().isAfter(now)) {
                plan.carryOver(session, old.get(occurrence.on()), occurrence, endedAt);
            }
        }
        for (var session : existing) {
            if (session.cancelledAt() == null
                    && session.startsAt().isAfter(now)
                    && old.containsKey(session.occursOn())
                    && !wanted.containsKey(session.occursOn())) {
                plan.cancel.add(session);
            }
        }
        return plan;
    }

    private void addIfNotOver(Occurrence occurrence, Instant now) {
        if (occurrence.endsAt().isAfter(now)) {
            add.add(occurrence);
        }
    }

    private void carryOver(Session session, @Nullable Occurrence old, Occurrence now, @Nullable Instant endedAt) {
        var cancelled = session.cancelledAt();
        if (cancelled == null) {
            if (old != null && !old.isAtTheSameTimeAs(now) && isAt(session, old)) {
                move.add(new Change(session, now));
            }
        } else if (old == null || cancelled.equals(endedAt)) {
            restore.add(new Change(session, now));
        }
    }

    /// What a person moved by hand is where that person wants it.
    private static boolean isAt(Session session, Occurrence old) {
        return session.startsAt().equals(old.startsAt());
    }

    private static Map<LocalDate, Occurrence> byDate(Collection<Occurrence> occurrences) {
        return occurrences.stream().collect(Collectors.toMap(Occurrence::on, Function.identity()));
    }
}
