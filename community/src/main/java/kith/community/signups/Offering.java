package kith.community.signups;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.PlacesChanged;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.groups.Leading;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers on what comes free as time passes, as places are added, or as the leader wishes.
@Service
public class Offering {

    private final SignUps signUps;
    private final Sessions sessions;
    private final Activities activities;
    private final Places places;
    private final People people;
    private final Leading leading;
    private final Telling telling;

    Offering(
            SignUps signUps,
            Sessions sessions,
            Activities activities,
            Places places,
            People people,
            Leading leading,
            Telling telling) {
        this.signUps = signUps;
        this.sessions = sessions;
        this.activities = activities;
        this.places = places;
        this.people = people;
        this.leading = leading;
        this.telling = telling;
    }

    /// The sessions that need a look: an offer has run out, or the session has begun while someone still waited.
    @Transactional(readOnly = true)
    public List<UUID> toLookAt(Instant now, int most) {
        return signUps.toLookAt(now, most);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> nextToLookAt() {
        return Optional.ofNullable(signUps.nextToLookAt());
    }

    /// Ends the offers at a session that have run out, and offers on what is free by that; when it has begun, ends the
    /// waiting. Everyone concerned is told.
    @Transactional
    public void lookAt(UUID sessionId, Instant now) {
        var held = places.hold(sessionId);
        boolean begun = !held.session().startsAt().isAfter(now);
        var before = held.list();
        places.change(held, list -> begun ? list.begun(now) : list.lapse(now), now);
        for (SignUp each : before.inOrder()) {
            if (begun && each.isWaiting()) {
                tell(held, each, "offer.missed", now);
            } else if (each.isOfferOver(now)) {
                tell(held, each, "offer.over", now);
            }
        }
    }

    /// Who waits for the next session of an activity that anyone waits for, shown to whoever leads its group.
    ///
    /// @return empty when this person does not lead it, or there is no such activity
    @Transactional(readOnly = true)
    public Optional<WhoWaits> whoWaits(UUID leader, String code, Instant now) {
        return activities
                .findByCode(code)
                .filter(activity -> leading.mayLead(leader, activity.groupId()))
                .map(activity -> whoWaits(activity, now));
    }

    private WhoWaits whoWaits(Activity activity, Instant now) {
        var session = signUps.waitedFor(activity.id(), now).stream()
                .flatMap(id -> sessions.findById(id).stream())
                .min(Comparator.comparing(Session::startsAt))
                .orElse(null);
        var waiting = session == null
                ? List.<WhoWaits.Party>of()
                : signUps.of(session.id()).stream()
                        .filter(SignUp::isWaiting)
                        .map(s -> new WhoWaits.Party(s.id(), firstName(s), s.party(), s.state()))
                        .toList();
        return new WhoWaits(activity, session, waiting);
    }

    /// Offers a free place to someone out of turn, because whoever leads the group says so.
    ///
    /// @return what came of it; empty when this person does not lead it, or the other waits no longer
    @Transactional
    public Optional<OutOfTurn> offerTo(UUID leader, UUID signUpId, Instant now) {
        var signUp = signUps.findById(signUpId).filter(SignUp::isWaiting);
        if (signUp.isEmpty()) {
            return Optional.empty();
        }
        var held = places.hold(signUp.get().sessionId());
        if (!leading.mayLead(leader, held.activity().groupId())) {
            return Optional.empty();
        }
        var after = places.offerTo(held, signUpId, now).find(signUpId).orElseThrow();
        return Optional.of(new OutOfTurn(firstName(after), after.party(), after.state() == SignUp.State.OFFERED));
    }

    /// Gives one session this many places. Nobody loses one; what is free by it is offered on.
    @Transactional
    public void resize(UUID sessionId, int capacity, Instant now) {
        var before = places.hold(sessionId);
        sessions.resizeOne(sessionId, capacity, now);
        places.change(
                places.hold(sessionId),
                list -> new WaitingList(before.session().capacity(), list.inOrder()).resized(list.capacity()),
                now);
    }

    /// @param offered false when there are too few free places, or no message reaches them
    public record OutOfTurn(String firstName, int party, boolean offered) {}

    private String firstName(SignUp signUp) {
        return people.findById(signUp.personId()).map(Person::firstName).orElse("");
    }

    @EventListener
    void placesChanged(PlacesChanged changed) {
        for (UUID session : signUps.waitedFor(changed.activity(), changed.changedAt())) {
            places.change(
                    places.hold(session),
                    list -> new WaitingList(changed.before(), list.inOrder()).resized(list.capacity()),
                    changed.changedAt());
        }
    }

    private void tell(Places.Held held, SignUp signUp, String key, Instant now) {
        var words = Phrase.of(
                key,
                "title",
                held.activity().title(),
                "starts",
                held.session().startsAt(),
                "code",
                held.activity().code());
        telling.tell(
                signUp.personId(),
                new Notice(
                        key + "/" + signUp.id() + "/" + now.toEpochMilli(),
                        words,
                        List.of(),
                        Draft.Purpose.SERVICE,
                        now,
                        held.session().endsAt()),
                now);
    }
}
