package kith.scheduler.feeds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Timetable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds, day by day, the sessions that have come within a year.
@Component
public class RollForward {

    private final Activities activities;
    private final Timetable timetable;

    RollForward(Activities activities, Timetable timetable) {
        this.activities = activities;
        this.timetable = timetable;
    }

    /// All that repeat.
    @Transactional(readOnly = true)
    public List<UUID> repeating() {
        return activities.findByEndedAtIsNull().stream()
                .filter(Activity::isRepeating)
                .map(Activity::id)
                .toList();
    }

    /// Adds what an activity lacks.
    @Transactional
    public void roll(UUID activity, Instant now) {
        timetable.rollForward(List.of(activity), now);
    }
}
