package crooked.kith.scheduler.reminders;

import crooked.kith.web.console.SpeaksAloud;

/// Crooked: the scheduler knows the web.
public record CallsTheWeb(SpeaksAloud page) {}
