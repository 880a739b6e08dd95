package kith.community.signups;

import java.time.Instant;
import java.util.List;
import kith.community.activities.SessionCancelled;
import kith.community.activities.SessionMoved;
import kith.community.outbox.Draft;
import kith.community.outbox.Message;
import kith.community.outbox.Outbox;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells everyone with a place when a session is moved or cancelled, within the transaction that does so.
///
/// Whoever can be told by no message is left as a task for a person.
@Component
class TellingOfChanges {

    private final SignUps signUps;
    private final SigningUp signingUp;
    private final People people;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Phrases phrases;
    private final Tasks tasks;

    TellingOfChanges(
            SignUps signUps,
            SigningUp signingUp,
            People people,
            Addresses addresses,
            Outbox outbox,
            Phrases phrases,
            Tasks tasks) {
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.people = people;
        this.addresses = addresses;
        this.outbox = outbox;
        this.phrases = phrases;
        this.tasks = tasks;
    }

    @EventListener
    void moved(SessionMoved moved) {
        for (Booking booking : signingUp.withTheirSessions(signUps.of(moved.session()))) {
            var words = Phrase.of(
                    "changed.moved",
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
            var key = "moved/" + booking.signUp().id() + "/" + moved.movedAt().toEpochMilli();
            tell(booking, key, words, cantCome(booking), earlier(moved.wasAt(), moved.isAt()), moved.movedAt());
        }
    }

    @EventListener
    void cancelled(SessionCancelled cancelled) {
        for (Booking booking : signingUp.withTheirSessions(signUps.of(cancelled.session()))) {
            var words =
                    Phrase.of("changed.cancelled", "title", booking.activity().title(), "starts", cancelled.wasAt());
            var key = "cancelled/" + booking.signUp().id();
            tell(
                    booking,
                    key,
                    words,
                    new Choice("WHAT'S ON", "chat.whats-on-label"),
                    cancelled.wasAt(),
                    cancelled.cancelledAt());
            signUps.end(booking.signUp().id(), SignUp.State.CANCELLED, cancelled.cancelledAt());
        }
    }

    private record Choice(String say, String label) {}

    private static Choice cantCome(Booking booking) {
        return new Choice("CAN'T COME " + booking.activity().code(), "bookings.can-not-come-label");
    }

    private void tell(Booking booking, String key, Phrase words, Choice choice, Instant usefulUntil, Instant now) {
        var person = people.findById(booking.signUp().personId()).orElseThrow();
        var language = person.language();
        var message = new Message(
                phrases.say(language, words),
                List.of(new Message.Choice(choice.say(), phrases.say(language, Phrase.of(choice.label())), "")),
                Message.Ask.NOTHING);
        addresses
                .toWriteTo(person.id())
                .ifPresentOrElse(
                        to -> outbox.post(
                                new Draft(key, person.id(), to, message, Draft.Purpose.SERVICE, now, usefulUntil, null),
                                now),
                        () -> tasks.add(
                                Task.Kind.NOT_TOLD,
                                person.id(),
                                booking.session().id(),
                                "A session was moved or cancelled, and no message reaches this person. Please ring.",
                                now));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
