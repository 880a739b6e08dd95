package kith.community.signups;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kith.community.activities.ActivityPaused;
import kith.community.activities.ActivityResumed;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells everyone who comes or waits, once, when an activity is paused and when it goes on, within the transaction that
/// does so. Whoever can be told by no message is left as a task for a person.
@Component
class TellingOfPauses {

    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Telling telling;
    private final QuietHours quietHours;
    private final Tasks tasks;

    TellingOfPauses(SignUps signUps, SigningUp signingUp, Telling telling, QuietHours quietHours, Tasks tasks) {
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.telling = telling;
        this.quietHours = quietHours;
        this.tasks = tasks;
    }

    @EventListener
    void paused(ActivityPaused paused) {
        tell("changed.paused", paused.activity(), paused.pausedAt(), paused.pausedAt());
    }

    @EventListener
    void resumed(ActivityResumed resumed) {
        tell("changed.resumed", resumed.activity(), resumed.pausedAt(), resumed.resumedAt());
    }

    /// About the first session they would come to.
    private void tell(String key, UUID activity, Instant pausedAt, Instant now) {
        var told = new HashSet<UUID>();
        for (Booking booking : signingUp.withTheirSessions(signUps.paused(activity, pausedAt, now))) {
            var person = booking.signUp().personId();
            if (told.add(person) && booking.session().startsAt().isAfter(now)) {
                var posting = telling.tell(person, notice(key, booking, now), now);
                if (posting.reachesNobody()) {
                    tasks.add(
                            Task.Kind.NOT_TOLD,
                            person,
                            booking.session().id(),
                            "An activity was paused or goes on again, and no message reaches this person. Please ring.",
                            now);
                }
            }
        }
    }

    /// In quiet hours too, when it would begin before they end: nobody is to set out in vain.
    private Draft.Purpose purpose(Instant begins, Instant now) {
        return quietHours.next(now).isBefore(begins) ? Draft.Purpose.SERVICE : Draft.Purpose.URGENT;
    }

    private Notice notice(String key, Booking booking, Instant now) {
        return new Notice(
                key + "/" + booking.signUp().id() + "/" + now.toEpochMilli(),
                Phrase.of(
                        key,
                        "title",
                        booking.activity().title(),
                        "starts",
                        booking.session().startsAt(),
                        "booked",
                        booking.signUp().isBooked() ? "yes" : "no"),
                List.of(),
                purpose(booking.session().startsAt(), now),
                now,
                booking.session().startsAt());
    }
}
