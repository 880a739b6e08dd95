package kith.scheduler.feeds;

import java.time.Instant;
import java.time.LocalTime;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Timetable;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The duty that adds, day by day, the sessions that have come within a year.
@Component
class RollForward implements Duty {

    private static final Logger LOG = LoggerFactory.getLogger(RollForward.class);

    /// In one transaction, so that whoever writes to us meanwhile waits milliseconds.
    private static final int BATCH = 50;

    private final Activities activities;
    private final Timetable timetable;

    RollForward(Activities activities, Timetable timetable) {
        this.activities = activities;
        this.timetable = timetable;
    }

    @Override
    public String name() {
        return "roll-forward";
    }

    /// In the quiet of the night, and after both clock changes.
    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(4, 10));
    }

    @Override
    public void perform(Instant now) {
        var repeating = activities.findByEndedAtIsNull().stream()
                .filter(Activity::isRepeating)
                .map(Activity::id)
                .toList();
        int added = 0;
        for (int i = 0; i < repeating.size(); i += BATCH) {
            added += timetable.rollForward(repeating.subList(i, Math.min(i + BATCH, repeating.size())), now);
        }
        LOG.info("Rolled {} activities forward; {} sessions added.", repeating.size(), added);
    }
}
