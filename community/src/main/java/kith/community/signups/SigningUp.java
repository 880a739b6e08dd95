package kith.community.signups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking a place at a session or waiting for one, and giving it back.
@Service
public class SigningUp {

    /// More than this is a group outing, which a person arranges.
    public static final int MOST_IN_A_PARTY = 6;

    private final SignUps signUps;
    private final Sessions sessions;
    private final Activities activities;
    private final WaitingLists lists;
    private final Places places;
    private final ApplicationEventPublisher events;

    SigningUp(
            SignUps signUps,
            Sessions sessions,
            Activities activities,
            WaitingLists lists,
            Places places,
            ApplicationEventPublisher events) {
        this.signUps = signUps;
        this.sessions = sessions;
        this.activities = activities;
        this.lists = lists;
        this.places = places;
        this.events = events;
    }

    /// Joins a party to a session, all of it or none; when it is full, the party waits for places. Whoever waits
    /// already takes what they are offered, or what everyone else has passed.
    ///
    /// @param party how many places are wanted, 1 or more
    /// @throws IllegalArgumentException when there is no such session
    @Transactional
    public Admission join(UUID person, UUID sessionId, int party, Instant now) {
        var held = places.hold(sessionId);
        var refusal = refusal(held, party, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var already = held.list().of(person);
        if (already.isPresent()) {
            return again(held, already.get(), now);
        }
        var asked =
                SignUp.asked(Ids.at(now), sessionId, person, party, held.list().turnAt(now));
        return admission(held, asked.id(), places.change(held, list -> list.admit(asked), now), false);
    }

    /// Takes the places that are offered; still waits when the offer is over.
    ///
    /// @return empty when it is not this person's, or was ended before
    @Transactional
    public Optional<Admission> take(UUID person, UUID signUpId, Instant now) {
        var own = own(person, signUpId);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var held = places.hold(own.get().sessionId());
        return refusal(held, own.get().party(), now)
                .or(() -> held.list().find(signUpId).map(signUp -> again(held, signUp, now)));
    }

    /// Passes what is offered and keeps the turn for the next time. Does nothing when the offer is over.
    ///
    /// @return the sign-up as it waits on; empty when it is not this person's, or was ended before
    @Transactional
    public Optional<Admission.Waiting> pass(UUID person, UUID signUpId, Instant now) {
        return own(person, signUpId).map(own -> {
            var held = places.hold(own.sessionId());
            var list = places.change(held, before -> before.pass(signUpId), now);
            return waiting(held, list.find(signUpId).orElseThrow(), list, true);
        });
    }

    /// Makes a party larger or smaller. One with places keeps those it has where it cannot have more.
    ///
    /// @param people how many it is from now on, 1 to [#MOST_IN_A_PARTY]
    /// @return empty when it is not this person's, or was ended before, or its session has begun
    @Transactional
    public Optional<PartyChange> change(UUID person, UUID signUpId, int people, Instant now) {
        var own = own(person, signUpId);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (people < 1 || people > MOST_IN_A_PARTY) {
            return Optional.of(new PartyChange.TooBig(MOST_IN_A_PARTY));
        }
        var held = places.hold(own.get().sessionId());
        return held.list()
                .find(signUpId)
                .filter(_ -> held.session().startsAt().isAfter(now))
                .map(before -> {
                    var list = places.change(held, it -> it.withParty(signUpId, people), now);
                    var after = booking(held, list.find(signUpId).orElseThrow(), list);
                    return after.signUp().party() == people
                            ? new PartyChange.Changed(after, before.party())
                            : new PartyChange.NoRoom(after, people);
                });
    }

    /// Gives the places of a sign-up back, or ends the waiting for them.
    ///
    /// @return the sign-up as it was before; empty when it is not this person's, or was ended before
    @Transactional
    public Optional<Booking> leave(UUID person, UUID signUpId, Instant now) {
        var own = own(person, signUpId);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var held = places.hold(own.get().sessionId());
        return held.list().find(signUpId).map(before -> {
            places.change(held, list -> list.leave(signUpId, now), now);
            events.publishEvent(new PlaceGivenUp(signUpId, held.session().id(), now));
            return booking(held, before, held.list());
        });
    }

    /// Two people turn out to be one: what `gone` signed up for is `into`'s. Where both come or wait, the better stays
    /// and the other is given back, so that whoever waits for it has their turn.
    ///
    /// @return what was given back, of sessions that are not over yet
    @Transactional
    public List<Booking> merge(UUID gone, UUID into, Instant now) {
        var givenBack = new ArrayList<Booking>();
        for (UUID sessionId : signUps.sessionsOf(gone)) {
            var held = places.hold(sessionId);
            var theirs = held.list().of(gone);
            var own = held.list().of(into);
            if (theirs.isPresent() && own.isPresent()) {
                var worse = own.get().isBetterThan(theirs.get()) ? theirs.get() : own.get();
                places.change(held, list -> list.leave(worse.id(), now), now);
                givenBack.add(booking(held, worse, held.list()));
            }
        }
        signUps.move(gone, into);
        return givenBack.stream()
                .filter(booking -> booking.session().endsAt().isAfter(now))
                .toList();
    }

    /// What someone has a place at or waits for, and that is not over yet, soonest first.
    @Transactional(readOnly = true)
    public List<Booking> upcoming(UUID person, Instant now) {
        return withTheirSessions(signUps.upcoming(person, now));
    }

    /// Sign-ups together with what they are for, in the same order.
    @Transactional(readOnly = true)
    public List<Booking> withTheirSessions(List<SignUp> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        var found = sessions
                .findByIdIn(list.stream().map(SignUp::sessionId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        var what = activities
                .findByIdIn(found.values().stream()
                        .map(Session::activityId)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return list.stream()
                .map(signUp -> {
                    var session = Objects.requireNonNull(found.get(signUp.sessionId()));
                    var activity = Objects.requireNonNull(what.get(session.activityId()));
                    return Booking.of(signUp, session, activity, listFor(signUp, session));
                })
                .toList();
    }

    /// Only of those who wait does anyone ask how many are before them.
    private WaitingList listFor(SignUp signUp, Session session) {
        return signUp.isWaiting() ? lists.of(session) : new WaitingList(null, List.of());
    }

    private Optional<SignUp> own(UUID person, UUID signUpId) {
        return signUps.findById(signUpId).filter(s -> s.personId().equals(person) && s.endedAt() == null);
    }

    private Optional<Admission> refusal(Places.Held held, int party, Instant now) {
        var session = held.session();
        var activity = held.activity();
        if (party < 1 || party > MOST_IN_A_PARTY) {
            return Optional.of(new Admission.PartyTooBig(MOST_IN_A_PARTY));
        }
        if (session.cancelledAt() != null || activity.endedAt() != null) {
            return Optional.of(new Admission.NotOn(activity));
        }
        if (!session.startsAt().isAfter(now)) {
            return Optional.of(new Admission.Started(activity, session));
        }
        return session.capacity() != null && party > session.capacity()
                ? Optional.of(new Admission.TooFewPlaces(activity, session, party, next(held, party)))
                : Optional.empty();
    }

    private Admission again(Places.Held held, SignUp signUp, Instant now) {
        if (signUp.isBooked()) {
            return new Admission.AlreadyIn(booking(held, signUp, held.list()));
        }
        return admission(held, signUp.id(), places.change(held, list -> list.take(signUp.id()), now), true);
    }

    private Admission admission(Places.Held held, UUID id, WaitingList list, boolean already) {
        var signUp = list.find(id).orElseThrow();
        return signUp.isBooked()
                ? new Admission.Joined(booking(held, signUp, list))
                : waiting(held, signUp, list, already);
    }

    private Admission.Waiting waiting(Places.Held held, SignUp signUp, WaitingList list, boolean already) {
        return new Admission.Waiting(booking(held, signUp, list), already, next(held, signUp.party()));
    }

    private static Booking booking(Places.Held held, SignUp signUp, WaitingList list) {
        return Booking.of(signUp, held.session(), held.activity(), list);
    }

    private @Nullable Session next(Places.Held held, int party) {
        return sessions.nextOf(held.activity().id(), held.session().startsAt()).stream()
                .filter(s -> s.placesLeft() == null || s.placesLeft() >= party)
                .findFirst()
                .orElse(null);
    }
}
