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

    /// Where everything lies that is due: at a session that starts within a stretch of time, booked long enough before
    /// it. In the days around a change of the clock a little that is not due lies there too.
    ///
    /// @param after        the session starts after this
    /// @param until        but not after this
    /// @param bookedBefore it was booked longer than this before the session starts
    record Window(Duration lead, Instant after, Instant until, Duration bookedBefore) {}

    /// A window for each time of reminding.
    List<Window> windows(Instant now) {
        var windows = new ArrayList<Window>();
        for (int i = 0; i < leadTimes.size(); i++) {
            var lead = leadTimes.get(i);
            var slack = slack(lead, now);
            var after = i + 1 < leadTimes.size()
                    ? ahead(now, leadTimes.get(i + 1)).minus(slack)
                    : now.plus(min(TOO_LATE_TO_HELP, lead.dividedBy(2)));
            windows.add(new Window(
                    lead,
                    after,
                    ahead(now, lead).plus(slack),
                    lead.plus(tooShort(lead)).minus(slack)));
        }
        return windows;
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
            if (askedAt.plus(tooShort(lead)).isBefore(due)) {
                plan.add(new Reminder(lead, due, until));
            }
        }
        return plan;
    }

    /// The longest time before a start at which a reminder may fall due, a changed clock included.
    Duration furthest() {
        return leadTimes.isEmpty() ? Duration.ZERO : leadTimes.getFirst().plusHours(2);
    }

    /// Whoever booked no longer than this before a reminder needs none.
    private static Duration tooShort(Duration lead) {
        return lead.dividedBy(4);
    }

    /// "The day before" is at the same time by the clock on the wall, also over the night it changes.
    private Instant before(Instant start, Duration lead) {
        return isDays(lead) ? start.atZone(zone).minusDays(lead.toDays()).toInstant() : start.minus(lead);
    }

    /// The start of what is due at a moment.
    private Instant ahead(Instant due, Duration lead) {
        return isDays(lead) ? due.atZone(zone).plusDays(lead.toDays()).toInstant() : due.plus(lead);
    }

    private static boolean isDays(Duration lead) {
        return lead.toSeconds() % DAY.toSeconds() == 0;
    }

    /// By how much days may be longer or shorter between what is due now and its session.
    private Duration slack(Duration lead, Instant now) {
        var change = zone.getRules().nextTransition(now.minus(lead).minus(DAY));
        return change == null || change.getInstant().isAfter(now.plus(lead).plus(DAY))
                ? Duration.ZERO
                : change.getDuration().abs();
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
