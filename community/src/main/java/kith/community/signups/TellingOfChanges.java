package kith.community.signups;

import java.time.Instant;
import java.util.List;
import kith.community.activities.SessionCancelled;
import kith.community.activities.SessionMoved;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells everyone who comes or waits when a session is moved or cancelled, within the transaction that does so.
///
/// Whoever can be told by no message is left as a task for a person.
@Component
class TellingOfChanges {

    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Questions questions;
    private final Telling telling;
    private final Tasks tasks;

    TellingOfChanges(SignUps signUps, SigningUp signingUp, Questions questions, Telling telling, Tasks tasks) {
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.questions = questions;
        this.telling = telling;
        this.tasks = tasks;
    }

    @EventListener
    void moved(SessionMoved moved) {
        for (Booking booking : signingUp.withTheirSessions(signUps.of(moved.session()))) {
            var words = Phrase.of(
                    booking.signUp().isBooked() ? "changed.moved" : "changed.moved-waiting",
                    "title",
                    booking.activity().title(),
                    "before",
                    moved.wasAt(),
                    "starts",
                    moved.isAt(),
                    "venue",
                    booking.activity().venue(),
                    "postcode",
                    booking.activity().postcode());
            var notice = new Notice(
                    "moved/" + booking.signUp().id() + "/" + moved.movedAt().toEpochMilli(),
                    words,
                    List.of(new Notice.Option(
                            "CAN'T COME " + booking.activity().code(), Phrase.of("bookings.can-not-come-label"))),
                    Draft.Purpose.SERVICE,
                    moved.movedAt(),
                    earlier(moved.wasAt(), moved.isAt()));
            tell(booking, notice, moved.movedAt());
        }
    }

    @EventListener
    void cancelled(SessionCancelled cancelled) {
        var now = cancelled.cancelledAt();
        for (Booking booking : signingUp.withTheirSessions(signUps.of(cancelled.session()))) {
            var signUp = booking.signUp();
            var notice = new Notice(
                    "cancelled/" + signUp.id(),
                    Phrase.of("changed.cancelled", "title", booking.activity().title(), "starts", cancelled.wasAt()),
                    List.of(new Notice.Option("WHAT'S ON", Phrase.of("chat.whats-on-label"))),
                    Draft.Purpose.SERVICE,
                    now,
                    cancelled.wasAt());
            tell(booking, notice, now);
            signUps.change(signUp.id(), SignUp.State.CANCELLED, null, null, now);
            questions.close(Question.Kind.OFFER, signUp.id(), now);
        }
    }

    private void tell(Booking booking, Notice notice, Instant now) {
        if (telling.tell(booking.signUp().personId(), notice, now).reachesNobody()) {
            tasks.add(
                    Task.Kind.NOT_TOLD,
                    booking.signUp().personId(),
                    booking.session().id(),
                    "A session was moved or cancelled, and no message reaches this person. Please ring.",
                    now);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
