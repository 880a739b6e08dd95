package kith.community.signups;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.PlacesChanged;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers on what comes free as time passes, as places are added, or as the leader wishes.
@Service
public class Offering {

    private final SignUps signUps;
    private final Places places;
    private final Telling telling;

    Offering(SignUps signUps, Places places, Telling telling) {
        this.signUps = signUps;
        this.places = places;
        this.telling = telling;
    }

    /// The sessions that need a look: an offer has run out, or the session has begun while someone still waited.
    @Transactional(readOnly = true)
    public java.util.List<UUID> toLookAt(Instant now) {
        return signUps.toLookAt(now);
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

    /// Offers a free place to someone out of turn, because the leader says so.
    ///
    /// @return false when it does not fit, or this sign-up waits no longer
    @Transactional
    public boolean offerTo(UUID signUpId, Instant now) {
        var signUp = signUps.findById(signUpId).filter(SignUp::isWaiting);
        return signUp.isPresent()
                && places.offerTo(places.hold(signUp.get().sessionId()), signUpId, now)
                        .find(signUpId)
                        .filter(s -> s.state() == SignUp.State.OFFERED)
                        .isPresent();
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
                        java.util.List.of(),
                        Draft.Purpose.SERVICE,
                        now,
                        held.session().endsAt()),
                now);
    }
}
