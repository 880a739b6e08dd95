package kith.community.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes, changes and ends activities, and keeps the sessions of each expanded a year ahead.
///
/// Doing the same again changes nothing. What people must hear of is published as [SessionMoved], [SessionCancelled]
/// and [PlacesChanged] within the same transaction.
@Component
public class Timetable {

    /// An endless rule is expanded this far, and rolled forward.
    static final Period AHEAD = Period.ofYears(1);

    private final Activities activities;
    private final Sessions sessions;
    private final NewSessions newSessions;
    private final Groups groups;
    private final FreeCodes codes;
    private final ChangedByHand byHand;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    Timetable(
            Activities activities,
            Sessions sessions,
            JdbcTemplate jdbc,
            Groups groups,
            ApplicationEventPublisher events,
            ServiceSettings settings) {
        this.activities = activities;
        this.sessions = sessions;
        this.newSessions = new NewSessions(jdbc);
        this.groups = groups;
        this.codes = new FreeCodes(activities, groups);
        this.byHand = new ChangedByHand(JdbcClient.create(jdbc));
        this.events = events;
        this.zone = settings.timeZone();
    }

    /// What publishing made of a listing.
    public enum Published {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /// Takes a listing as the truth about its activity: adds it, carries over what changed, or does nothing.
    @Transactional
    public Published publish(Listing listing, Instant now) {
        var found = activities.findBySourceAndSourceId(listing.source(), listing.sourceId());
        if (found.isEmpty()) {
            var code = codes.forTitle(listing.title());
            add(listing.as(Ids.at(now), code, group(listing.group(), now), now), now);
            return Published.ADDED;
        }
        var old = found.get();
        var listed = listing.as(old.id(), old.code(), group(listing.group(), now), old.checkedAt());
        if (listed.equals(old)) {
            return Published.UNCHANGED;
        }
        var kept = byHand.kept(old, listed);
        if (kept.equals(old)) {
            return Published.UNCHANGED;
        }
        if (kept.endedAt() == null) {
            change(old, kept.checked(now), now);
        } else {
            activities.save(kept.checked(now));
        }
        return Published.CHANGED;
    }

    private void add(Activity activity, Instant now) {
        activities.insert(activity);
        carryOut(plan(null, activity, now), activity, now);
        activities.markChanged();
    }

    private void change(Activity old, Activity activity, Instant now) {
        activities.save(activity);
        if (!Objects.equals(old.capacity(), activity.capacity())) {
            sessions.resize(activity.id(), activity.capacity(), now);
            events.publishEvent(new PlacesChanged(activity.id(), old.capacity(), now));
        }
        var paused = byHand.pausedAt(activity.id());
        paused.ifPresent(at -> sessions.resume(activity.id(), at, now));
        carryOut(plan(old, activity, now), activity, now);
        paused.ifPresent(at -> sessions.pause(activity.id(), at, now));
        activities.markChanged();
    }

    /// Ends an activity for good; its sessions to come are cancelled. Does nothing when it has ended before.
    @Transactional
    public void end(UUID activityId, Instant now) {
        end(activityId, "", now);
    }

    private void end(UUID activityId, String reason, Instant now) {
        var activity = activities.findById(activityId).orElseThrow();
        if (activity.endedAt() == null) {
            byHand.pausedAt(activityId).ifPresent(at -> sessions.resume(activityId, at, now));
            byHand.resumed(activityId);
            activities.save(activity.ended(now));
            sessions.findByActivityIdAndCancelledAtIsNullAndEndsAtAfterOrderByStartsAt(activityId, now)
                    .forEach(session -> cancel(session, reason, now));
            activities.markChanged();
        }
    }

    /// As [#end], because a leader says so: no feed that lists it at the same times brings it back.
    @Transactional
    public void endByHand(UUID activityId, String reason, Instant now) {
        byHand.ended(activities.findById(activityId).orElseThrow(), now);
        end(activityId, reason, now);
    }

    /// Cancels one session; it stays cancelled also when its activity is published again.
    ///
    /// @return false when there is nothing to cancel: it has started, or was cancelled before
    @Transactional
    public boolean cancelSession(UUID sessionId, Instant now) {
        return cancelSession(sessionId, "", now);
    }

    /// As [#cancelSession], and people are told why.
    @Transactional
    public boolean cancelSession(UUID sessionId, String reason, Instant now) {
        var cancelled = sessions.findById(sessionId).filter(session -> cancel(session, reason, now));
        if (cancelled.isPresent()) {
            activities.markChanged();
        }
        return cancelled.isPresent();
    }

    /// Moves one session to another time, another place, or both; it stays there also when its activity is published
    /// again.
    ///
    /// @param place null when it stays where it is
    /// @return false when there is nothing to move: it has started, or is cancelled
    @Transactional
    public boolean moveSession(
            UUID sessionId, Instant startsAt, Instant endsAt, @Nullable WhereItIs place, Instant now) {
        var session = sessions.findById(sessionId).orElseThrow();
        if (sessions.move(sessionId, startsAt, endsAt, now) == 0) {
            return false;
        }
        if (place != null) {
            sessions.put(sessionId, place.venue(), place.postcode(), place.latitude(), place.longitude(), now);
        }
        if (place != null || !session.startsAt().equals(startsAt)) {
            events.publishEvent(new SessionMoved(sessionId, session.startsAt(), startsAt, now));
        }
        activities.markChanged();
        return true;
    }

    /// Gives every session to come this many places, until the feed it comes from lists another number.
    @Transactional
    public void resize(UUID activityId, int places, Instant now) {
        var old = activities.findById(activityId).orElseThrow();
        byHand.places(old, now);
        activities.save(old.withPlaces(places, Activity.Booking.SIGN_UP));
        sessions.resize(activityId, places, now);
        events.publishEvent(new PlacesChanged(activityId, old.capacity(), now));
        activities.markChanged();
    }

    @Transactional(readOnly = true)
    public boolean isPaused(UUID activityId) {
        return byHand.pausedAt(activityId).isPresent();
    }

    /// Takes an activity out for now: nothing is found, offered or announced, and everybody keeps their place.
    ///
    /// @return false when it is paused already
    @Transactional
    public boolean pause(UUID activityId, Instant now) {
        if (isPaused(activityId)) {
            return false;
        }
        byHand.paused(activities.findById(activityId).orElseThrow(), now);
        sessions.pause(activityId, now, now);
        events.publishEvent(new ActivityPaused(activityId, now));
        activities.markChanged();
        return true;
    }

    /// Lets a paused activity take place again.
    ///
    /// @return false when it is not paused
    @Transactional
    public boolean resume(UUID activityId, Instant now) {
        var paused = byHand.pausedAt(activityId);
        if (paused.isEmpty()) {
            return false;
        }
        events.publishEvent(new ActivityResumed(activityId, paused.get(), now));
        byHand.resumed(activityId);
        sessions.resume(activityId, paused.get(), now);
        rollForward(List.of(activityId), now);
        var capacity = activities.findById(activityId).orElseThrow().capacity();
        events.publishEvent(new PlacesChanged(activityId, capacity, now));
        activities.markChanged();
        return true;
    }

    /// Adds the sessions of these activities that have come within a year.
    ///
    /// @return how many were added
    @Transactional
    public int rollForward(Collection<UUID> activityIds, Instant now) {
        int added = 0;
        for (var activity : activities.findByIdIn(activityIds)) {
            if (activity.endedAt() == null && !isPaused(activity.id())) {
                var plan = plan(activity, activity, now);
                carryOut(plan, activity, now);
                added += plan.add().size();
            }
        }
        if (added > 0) {
            activities.markChanged();
        }
        return added;
    }

    private SessionPlan plan(@Nullable Activity old, Activity activity, Instant now) {
        // From yesterday, for what began before midnight and still goes on.
        var from = LocalDate.ofInstant(now, zone).minusDays(1);
        var existing = sessions.findByActivityIdAndOccursOnGreaterThanEqualOrderByOccursOn(activity.id(), from);
        var to = from.plus(AHEAD).plusDays(2);
        if (!existing.isEmpty() && !existing.getLast().occursOn().isBefore(to)) {
            to = existing.getLast().occursOn().plusDays(1);
        }
        var after = Recurrence.of(activity).occurrences(from, to, zone);
        var before = old == null
                ? List.<Occurrence>of()
                : old == activity ? after : Recurrence.of(old).occurrences(from, to, zone);
        return SessionPlan.of(before, after, existing, old == null ? null : old.endedAt(), now);
    }

    private void carryOut(SessionPlan plan, Activity activity, Instant now) {
        newSessions.insert(plan.add().stream()
                .map(occurrence -> session(activity, occurrence, now))
                .toList());
        for (var back : plan.restore()) {
            sessions.restore(
                    back.session().id(), back.to().startsAt(), back.to().endsAt(), activity.capacity());
        }
        plan.move().forEach(change -> move(change.session(), change.to(), now));
        plan.cancel().forEach(session -> cancel(session, "", now));
    }

    private static Session session(Activity activity, Occurrence occurrence, Instant now) {
        return new Session(
                Ids.at(now),
                activity.id(),
                occurrence.on(),
                occurrence.startsAt(),
                occurrence.endsAt(),
                activity.capacity(),
                0,
                null);
    }

    private void move(Session session, Occurrence to, Instant now) {
        var moved = sessions.move(session.id(), to.startsAt(), to.endsAt(), now) == 1;
        if (moved && !session.startsAt().equals(to.startsAt())) {
            events.publishEvent(new SessionMoved(session.id(), session.startsAt(), to.startsAt(), now));
        }
    }

    private boolean cancel(Session session, String reason, Instant now) {
        var cancelled = sessions.cancel(session.id(), now) == 1;
        if (cancelled) {
            events.publishEvent(new SessionCancelled(session.id(), session.startsAt(), now, reason));
        }
        return cancelled;
    }

    private @Nullable UUID group(String name, Instant now) {
        if (name.isEmpty()) {
            return null;
        }
        return groups.findByName(name)
                .orElseGet(() -> groups.insert(new Group(Ids.at(now), name, "", null, "")))
                .id();
    }
}
