package kith.scheduler.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Works out when someone with a place is to be reminded.
///
/// Pure. A reminder is useful until the next one is due, the last until shortly before the start; whoever booked when a
/// reminder was due or about to be needs none of it.
///
/// @param leadTimes longest first
record ReminderPlan(List<Duration> leadTimes, ZoneId zone) {

    /// After this, someone who has not left yet will not get there on time.
    private static final Duration TOO_LATE_TO_HELP = Duration.ofMinutes(30);

    private static final Duration DAY = Duration.ofDays(1);

    ReminderPlan {
        leadTimes =
                leadTimes.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /// @param due         when it should go
    /// @param usefulUntil when it is too late for it to help
    record Reminder(Duration lead, Instant due, Instant usefulUntil) {

        boolean isDueAt(Instant now) {
            return !due.isAfter(now) && usefulUntil.isAfter(now);
        }
    }

    /// Every reminder for a booking, soonest first.
    ///
    /// @param askedAt when it was booked
    List<Reminder> of(Instant askedAt, Instant startsAt) {
        var plan = new ArrayList<Reminder>();
        for (int i = 0; i < leadTimes.size(); i++) {
            var lead = leadTimes.get(i);
            var due = before(startsAt, lead);
            var until = i + 1 < leadTimes.size()
                    ? before(startsAt, leadTimes.get(i + 1))
                    : startsAt.minus(min(TOO_LATE_TO_HELP, lead.dividedBy(2)));
            if (askedAt.plus(lead.dividedBy(4)).isBefore(due)) {
                plan.add(new Reminder(lead, due, until));
            }
        }
        return plan;
    }

    /// The longest time before a start at which a reminder may fall due, a changed clock included.
    Duration furthest() {
        return leadTimes.isEmpty() ? Duration.ZERO : leadTimes.getFirst().plusHours(2);
    }

    /// "The day before" is at the same time by the clock on the wall, also over the night it changes.
    private Instant before(Instant start, Duration lead) {
        return lead.toSeconds() % DAY.toSeconds() == 0
                ? start.atZone(zone).minusDays(lead.toDays()).toInstant()
                : start.minus(lead);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
