package kith.community.signups;

import java.time.Instant;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking a place at a session, and giving it back.
@Service
public class SigningUp {

    /// More than this is a group outing, which a person arranges.
    public static final int MOST_IN_A_PARTY = 6;

    private final SignUps signUps;
    private final Sessions sessions;
    private final Activities activities;

    SigningUp(SignUps signUps, Sessions sessions, Activities activities) {
        this.signUps = signUps;
        this.sessions = sessions;
        this.activities = activities;
    }

    /// Joins a party to a session, all of it or none.
    ///
    /// @param party how many places are wanted, 1 or more
    /// @throws IllegalArgumentException when there is no such session
    @Transactional
    public Admission join(UUID person, UUID sessionId, int party, Instant now) {
        var session = sessions.findById(sessionId)
                .orElseThrow(() -> new IllegalArgumentException("There is no session " + sessionId + "."));
        var activity = activities.findById(session.activityId()).orElseThrow();
        if (party < 1 || party > MOST_IN_A_PARTY) {
            return new Admission.PartyTooBig(MOST_IN_A_PARTY);
        }
        var already = signUps.live(sessionId, person);
        if (already.isPresent()) {
            return new Admission.AlreadyIn(new Booking(already.get(), session, activity));
        }
        if (signUps.take(sessionId, party, now) == 0) {
            return refused(activity, session, party, now);
        }
        var signUp = signUps.insert(new SignUp(Ids.at(now), sessionId, person, party, SignUp.State.BOOKED, now, null));
        return new Admission.Joined(new Booking(signUp, session, activity));
    }

    /// Gives the places of a sign-up back; empty when it is not this person's, or was ended before.
    @Transactional
    public Optional<Booking> leave(UUID person, UUID signUpId, Instant now) {
        var found = signUps.findById(signUpId).filter(s -> s.personId().equals(person));
        if (found.isEmpty() || signUps.end(signUpId, SignUp.State.LEFT, now) == 0) {
            return Optional.empty();
        }
        var signUp = found.get();
        signUps.giveBack(signUp.sessionId(), signUp.party());
        var session = sessions.findById(signUp.sessionId()).orElseThrow();
        return Optional.of(new Booking(
                signUp, session, activities.findById(session.activityId()).orElseThrow()));
    }

    /// What someone has a place at and that is not over yet, soonest first.
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
                    return new Booking(signUp, session, Objects.requireNonNull(what.get(session.activityId())));
                })
                .toList();
    }

    private Admission refused(Activity activity, Session before, int party, Instant now) {
        var session = sessions.findById(before.id()).orElseThrow();
        if (session.cancelledAt() != null || activity.endedAt() != null) {
            return new Admission.NotOn(activity);
        }
        if (!session.startsAt().isAfter(now)) {
            return new Admission.Started(activity, session);
        }
        var next = sessions.nextOf(activity.id(), session.startsAt()).stream()
                .filter(s -> s.placesLeft() == null || s.placesLeft() >= party)
                .findFirst();
        return new Admission.Full(activity, session, party, next.orElse(null));
    }
}
