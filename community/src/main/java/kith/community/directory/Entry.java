package kith.community.directory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import kith.community.activities.Activity;
import kith.community.activities.WhereItIs;

/// An activity in an [Edition], with its sessions soonest first.
///
/// The sessions are parallel arrays, for a year of them is fifty or more.
///
/// @param group  the name of its group, or empty
/// @param where  as everybody may know it
/// @param starts milliseconds since 1970
/// @param ends   milliseconds since 1970
record Entry(Activity activity, String group, WhereItIs where, UUID[] sessions, long[] starts, long[] ends) {

    /// One session that takes place.
    record Sitting(UUID id, long starts, long ends) {}

    static Entry of(Activity activity, String group, Collection<Sitting> sittings) {
        var inOrder = sittings.stream()
                .sorted(Comparator.comparingLong(Sitting::starts).thenComparingLong(Sitting::ends))
                .toList();
        return new Entry(
                activity,
                group,
                WhereItIs.toAnyone(activity),
                inOrder.stream().map(Sitting::id).toArray(UUID[]::new),
                inOrder.stream().mapToLong(Sitting::starts).toArray(),
                inOrder.stream().mapToLong(Sitting::ends).toArray());
    }

    /// The first session in a stretch of time, at hours that suit, that is not full; or -1.
    ///
    /// @param hours [Hours#ANY] itself where any suit
    int first(Instant from, Instant to, Hours hours, ZoneId zone, Set<UUID> full) {
        long earliest = from.toEpochMilli();
        long latest = to.toEpochMilli();
        for (int i = 0; i < starts.length && starts[i] < latest; i++) {
            if (ends[i] > earliest && (hours == Hours.ANY || suits(i, hours, zone)) && !full.contains(sessions[i])) {
                return i;
            }
        }
        return -1;
    }

    private boolean suits(int session, Hours hours, ZoneId zone) {
        return hours.include(LocalDateTime.ofInstant(Instant.ofEpochMilli(starts[session]), zone));
    }
}
