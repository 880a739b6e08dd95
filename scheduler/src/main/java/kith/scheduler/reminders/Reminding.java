package kith.scheduler.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.community.about.ServiceSettings;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import kith.scheduler.reminders.ReminderPlan.Reminder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Posts each reminder when it is due. Its key in the outbox says that it was posted, so that every sweep may look
/// again.
@Component
class Reminding implements Duty {

    private static final Duration EVERY = Duration.ofSeconds(30);

    /// How far the simulator's clock can see the next reminder coming.
    private static final Duration LOOK_AHEAD = Duration.ofDays(8);

    private static final Duration SAME_DAY = Duration.ofHours(12);

    private final ReminderPlan plan;
    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Telling telling;
    private final ServiceSettings service;

    Reminding(
            ReminderSettings settings, ServiceSettings service, SignUps signUps, SigningUp signingUp, Telling telling) {
        this.plan = new ReminderPlan(settings.leadTimes(), service.timeZone());
        this.service = service;
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    @Transactional
    public void perform(Instant now) {
        for (Booking booking : bookings(now, Duration.ZERO)) {
            for (Reminder reminder : planned(booking)) {
                if (reminder.isDueAt(now)) {
                    remind(booking, reminder, now);
                }
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        return bookings(now, LOOK_AHEAD).stream()
                .flatMap(booking -> planned(booking).stream())
                .map(Reminder::due)
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private List<Booking> bookings(Instant now, Duration ahead) {
        return signingUp.withTheirSessions(
                signUps.startingBetween(now, now.plus(plan.furthest()).plus(ahead)));
    }

    private List<Reminder> planned(Booking booking) {
        return plan.of(booking.signUp().askedAt(), booking.session().startsAt());
    }

    private void remind(Booking booking, Reminder reminder, Instant now) {
        var cantCome =
                new Notice.Option("CAN'T COME " + booking.activity().code(), Phrase.of("bookings.can-not-come-label"));
        telling.tell(
                booking.signUp().personId(),
                new Notice(
                        key(booking, reminder),
                        words(booking, reminder),
                        List.of(cantCome),
                        Draft.Purpose.SERVICE,
                        reminder.due(),
                        reminder.usefulUntil()),
                now);
    }

    /// A session that is moved has reminders of its own.
    private static String key(Booking booking, Reminder reminder) {
        return "remind/" + booking.signUp().id() + "/" + reminder.lead() + "/"
                + booking.session().startsAt().toEpochMilli();
    }

    private Phrase words(Booking booking, Reminder reminder) {
        var session = booking.session();
        return Phrase.of(
                reminder.lead().compareTo(SAME_DAY) < 0 ? "remind.soon" : "remind.before",
                "title",
                booking.activity().title(),
                "starts",
                session.startsAt(),
                "time",
                session.startsAt().atZone(service.timeZone()).toLocalTime(),
                "at",
                booking.at(),
                "party",
                booking.signUp().party());
    }
}
