package kith.community.lifts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.springframework.stereotype.Component;

/// Tells people about lifts: by first name and area, and with a number only when both have said yes.
@Component
class LiftNotices {

    private static final List<Notice.Option> YES_OR_NO = List.of(
            new Notice.Option("1", Phrase.of("lift.yes-label")), new Notice.Option("2", Phrase.of("lift.no-label")));

    private final Telling telling;
    private final Questions questions;
    private final Tasks tasks;
    private final People people;
    private final Addresses addresses;
    private final Sessions sessions;
    private final Activities activities;

    LiftNotices(
            Telling telling,
            Questions questions,
            Tasks tasks,
            People people,
            Addresses addresses,
            Sessions sessions,
            Activities activities) {
        this.telling = telling;
        this.questions = questions;
        this.tasks = tasks;
        this.people = people;
        this.addresses = addresses;
        this.sessions = sessions;
        this.activities = activities;
    }

    Session session(UUID id) {
        return sessions.findById(id).orElseThrow();
    }

    Activity activity(Session session) {
        return activities.findById(session.activityId()).orElseThrow();
    }

    /// @return false when no message reaches the driver
    boolean askDriver(UUID match, Lift driver, Lift passenger, Instant now) {
        var who = people.findById(passenger.personId()).orElseThrow();
        var words = phrase(
                "lift.driver",
                driver.sessionId(),
                "hasName",
                yes(!who.firstName().isBlank()),
                "name",
                who.firstName(),
                "hasArea",
                yes(!who.area().isBlank()),
                "area",
                who.area(),
                "people",
                passenger.people());
        return ask(driver, Question.Kind.LIFT_DRIVER, match, words, now);
    }

    /// @return false when no message reaches the passenger
    boolean askPassenger(UUID match, Lift driver, Lift passenger, Instant now) {
        return ask(
                passenger,
                Question.Kind.LIFT_PASSENGER,
                match,
                phrase("lift.passenger", driver.sessionId(), named(driver)),
                now);
    }

    /// Gives someone the other's number, or leaves it to a leader where there is none.
    Phrase agreed(String key, Lift other) {
        var number = addresses.number(other.personId()).map(Address::readable);
        return phrase(
                key,
                other.sessionId(),
                named(other, "hasNumber", yes(number.isPresent()), "number", number.orElse("")));
    }

    void askToPutInTouch(Lift driver, Lift passenger, Instant now) {
        for (Lift each : List.of(driver, passenger)) {
            if (addresses.number(each.personId()).isEmpty()) {
                tasks.add(
                        Task.Kind.PUT_IN_TOUCH,
                        each.personId(),
                        each.sessionId(),
                        "Shares a lift, and we have no phone number of theirs to give. Please put the two in touch.",
                        now);
            }
        }
    }

    void cannotBeReached(Lift lift, Instant now) {
        tasks.add(
                Task.Kind.NOT_TOLD,
                lift.personId(),
                lift.sessionId(),
                "A lift was found or lost, and no message reaches this person. Please ring.",
                now);
    }

    /// Tells someone about their lift what cannot wait for them to ask.
    ///
    /// @param other who drives, or is driven
    void tell(String key, Lift lift, Lift other, Instant now) {
        tell(lift, phrase(key, lift.sessionId(), named(other)), now);
    }

    void tell(Lift lift, Phrase words, Instant now) {
        if (telling.tell(lift.personId(), notice(lift, words, List.of(), now), now)
                .reachesNobody()) {
            cannotBeReached(lift, now);
        }
    }

    void close(UUID match, Instant now) {
        questions.close(Question.Kind.LIFT_DRIVER, match, now);
        questions.close(Question.Kind.LIFT_PASSENGER, match, now);
    }

    /// Someone without a name is called what they are.
    Object[] named(Lift other, Object... more) {
        var name = people.findById(other.personId()).orElseThrow().firstName();
        var all = new ArrayList<Object>(List.of("hasName", yes(!name.isBlank()), "name", name));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    Phrase phrase(String key, UUID session, Object... more) {
        var at = session(session);
        var all = new ArrayList<Object>(List.of("title", activity(at).title(), "starts", at.startsAt()));
        all.addAll(Arrays.asList(more));
        return Phrase.of(key, all.toArray());
    }

    private boolean ask(Lift asked, Question.Kind kind, UUID match, Phrase words, Instant now) {
        var posting = telling.tell(asked.personId(), notice(asked, words, YES_OR_NO, now), now);
        if (posting.reachesNobody()) {
            return false;
        }
        var read = posting instanceof Posting.Queued queued ? queued.dueAt() : now;
        questions.ask(
                asked.personId(),
                kind,
                List.of(match),
                read,
                session(asked.sessionId()).startsAt(),
                now);
        return true;
    }

    private Notice notice(Lift lift, Phrase words, List<Notice.Option> options, Instant now) {
        return new Notice(
                "lift/" + Ids.at(now),
                words,
                options,
                Draft.Purpose.SERVICE,
                now,
                session(lift.sessionId()).startsAt());
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
