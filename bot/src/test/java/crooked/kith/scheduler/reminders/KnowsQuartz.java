package crooked.kith.scheduler.reminders;

import org.quartz.Scheduler;

/// Crooked: a duty that knows how it is fired.
public record KnowsQuartz(Scheduler scheduler) {}
