package crooked.kith.bot.reception;

import crooked.kith.scheduler.reminders.AsksTheTime;

/// Crooked: the bot knows the scheduler.
public record CallsTheScheduler(AsksTheTime scheduler) {}
