package kith.scheduler.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import kith.scheduler.reminders.ReminderPlan.Reminder;
import kith.scheduler.reminders.ReminderPlan.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Posts each reminder when it is due. Its key in the outbox says that it was posted, so that every sweep may look
/// again, and finds only what was not.
@Component
public class Reminding {

    /// How far the simulator's clock can see the next reminder coming.
    private static final Duration LOOK_AHEAD = Duration.ofDays(8);

    private static final Duration SAME_DAY = Duration.ofHours(12);

    private final ReminderPlan plan;
    private final Unposted unposted;
    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Telling telling;
    private final ServiceSettings service;

    Reminding(
            ReminderSettings settings,
            ServiceSettings service,
            Unposted unposted,
            SignUps signUps,
            SigningUp signingUp,
            Telling telling) {
        this.unposted = unposted;
        this.plan = new ReminderPlan(settings.leadTimes(), service.timeZone());
        this.service = service;
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.telling = telling;
    }

    /// A reminder that is due: of which place, and how long before.
    public record Due(UUID signUp, Duration lead) {

        public String id() {
            return signUp + "/" + lead;
        }
    }

    /// What is due and has not been posted, the soonest sessions first.
    @Transactional(readOnly = true)
    public List<Due> due(Instant now, int most) {
        var due = new ArrayList<Due>();
        for (Window window : plan.windows(now)) {
            look(window, now, most, due);
        }
        return due;
    }

    private void look(Window window, Instant now, int most, List<Due> due) {
        int seen = 0;
        int found;
        do {
            var places = unposted.in(window, seen, most);
            places.stream()
                    .filter(place -> isDue(place, window.lead(), now))
                    .map(place -> new Due(place.signUp(), window.lead()))
                    .forEach(due::add);
            found = places.size();
            seen += found;
        } while (found == most && due.size() < most);
    }

    private boolean isDue(Unposted.Place place, Duration lead, Instant now) {
        return plan.of(place.askedAt(), place.startsAt()).stream()
                .anyMatch(reminder -> reminder.lead().equals(lead) && reminder.isDueAt(now));
    }

    /// Posts it, unless the place has been given up or the session moved since it was found.
    @Transactional
    public void remind(Due due, Instant now) {
        var place = signUps.findById(due.signUp()).filter(SignUp::isBooked);
        for (Booking booking : signingUp.withTheirSessions(place.stream().toList())) {
            for (Reminder reminder : planned(booking)) {
                if (reminder.lead().equals(due.lead()) && reminder.isDueAt(now) && !booking.isPaused()) {
                    remind(booking, reminder, now);
                }
            }
        }
    }

    /// When the next reminder falls due.
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
                        Unposted.key(
                                booking.signUp().id(),
                                reminder.lead(),
                                booking.session().startsAt()),
                        words(booking, reminder),
                        List.of(cantCome),
                        Draft.Purpose.SERVICE,
                        reminder.due(),
                        reminder.usefulUntil()),
                now);
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
