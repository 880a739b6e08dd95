package kith.community.signups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.community.activities.SessionCancelled;
import kith.community.activities.SessionMoved;
import kith.community.directory.Find;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells everyone who comes or waits when a session is moved or cancelled, within the transaction that does so, and
/// what else they could go to.
///
/// Whoever can be told by no message is left as a task for a person.
@Component
class TellingOfChanges {

    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Instead instead;
    private final Questions questions;
    private final Telling telling;
    private final QuietHours quietHours;
    private final Tasks tasks;

    TellingOfChanges(
            SignUps signUps,
            SigningUp signingUp,
            Instead instead,
            Questions questions,
            Telling telling,
            QuietHours quietHours,
            Tasks tasks) {
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.instead = instead;
        this.questions = questions;
        this.telling = telling;
        this.quietHours = quietHours;
        this.tasks = tasks;
    }

    /// Before whatever else follows from it is told.
    @EventListener
    @Order(0)
    void moved(SessionMoved moved) {
        for (Booking booking : signingUp.withTheirSessions(signUps.of(moved.session()))) {
            var finds = instead.of(booking, moved.movedAt());
            var words = Phrase.of(
                    moved.wasAt().equals(moved.isAt())
                            ? "changed.elsewhere"
                            : booking.signUp().isBooked() ? "changed.moved" : "changed.moved-waiting",
                    "title",
                    booking.activity().title(),
                    "before",
                    moved.wasAt(),
                    "starts",
                    moved.isAt(),
                    "at",
                    booking.at(),
                    "hasOthers",
                    finds.isEmpty() ? "no" : "yes");
            var options = new ArrayList<Notice.Option>();
            options.add(new Notice.Option(
                    "CAN'T COME " + booking.activity().code(), Phrase.of("bookings.can-not-come-label")));
            options.addAll(Instead.options(finds));
            var key = "moved/" + booking.signUp().id() + "/" + moved.movedAt().toEpochMilli();
            tell(booking, key, words, options, finds, earlier(moved.wasAt(), moved.isAt()), moved.movedAt());
        }
    }

    @EventListener
    void cancelled(SessionCancelled cancelled) {
        var now = cancelled.cancelledAt();
        for (Booking booking : signingUp.withTheirSessions(signUps.of(cancelled.session()))) {
            var signUp = booking.signUp();
            var finds = instead.of(booking, now);
            var words = Phrase.of(
                    "changed.cancelled",
                    "title",
                    booking.activity().title(),
                    "starts",
                    cancelled.wasAt(),
                    "hasReason",
                    cancelled.reason().isBlank() ? "no" : "yes",
                    "reason",
                    cancelled.reason(),
                    "hasOthers",
                    finds.isEmpty() ? "no" : "yes");
            var options = finds.isEmpty()
                    ? List.of(new Notice.Option("WHAT'S ON", Phrase.of("chat.whats-on-label")))
                    : Instead.options(finds);
            tell(booking, "cancelled/" + signUp.id(), words, options, finds, cancelled.wasAt(), now);
            signUps.change(signUp.id(), signUp.party(), SignUp.State.CANCELLED, null, null, now);
            questions.close(Question.Kind.OFFER, signUp.id(), now);
        }
    }

    private void tell(
            Booking booking,
            String key,
            Phrase words,
            List<Notice.Option> options,
            List<Find> finds,
            Instant usefulUntil,
            Instant now) {
        var person = booking.signUp().personId();
        var posting =
                telling.tell(person, new Notice(key, words, options, purpose(usefulUntil, now), now, usefulUntil), now);
        if (posting.reachesNobody()) {
            tasks.add(
                    Task.Kind.NOT_TOLD,
                    person,
                    booking.session().id(),
                    "A session was moved or cancelled, and no message reaches this person. Please ring.",
                    now);
        } else if (posting instanceof Posting.Queued queued && !finds.isEmpty()) {
            var sessions = finds.stream().map(find -> find.session().id()).toList();
            var until = finds.getLast().session().startsAt();
            questions.ask(person, Question.Kind.INSTEAD, sessions, queued.dueAt(), until, now);
        }
    }

    /// In quiet hours too, when it would begin before they end: nobody is to set out in vain.
    private Draft.Purpose purpose(Instant begins, Instant now) {
        return quietHours.next(now).isBefore(begins) ? Draft.Purpose.SERVICE : Draft.Purpose.URGENT;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
