package kith.community.meetups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.activities.WhereItIs;
import kith.community.groups.Group;
import kith.community.groups.Leading;
import kith.community.meetups.Changed.Choice;
import kith.community.meetups.Changed.Target;
import kith.community.meetups.Changed.Why;
import kith.community.signups.Offering;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.staff.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader moves, cancels, fills, resizes, pauses and resumes what their groups do. Whatever tells people something is
/// shown before it is done.
@Service
public class ChangingMeetUps {

    private static final int MOST_CHOICES = 9;

    private final Activities activities;
    private final Sessions sessions;
    private final Timetable timetable;
    private final SignUps signUps;
    private final Offering offering;
    private final Venues venues;
    private final Leading leading;
    private final AuditTrail auditTrail;
    private final ServiceSettings service;

    ChangingMeetUps(
            Activities activities,
            Sessions sessions,
            Timetable timetable,
            SignUps signUps,
            Offering offering,
            Venues venues,
            Leading leading,
            AuditTrail auditTrail,
            ServiceSettings service) {
        this.activities = activities;
        this.sessions = sessions;
        this.timetable = timetable;
        this.signUps = signUps;
        this.offering = offering;
        this.venues = venues;
        this.leading = leading;
        this.auditTrail = auditTrail;
        this.service = service;
    }

    /// Finds out what a change is about, and goes as far with it as can be gone without asking.
    @Transactional
    public Changed ask(UUID leader, Change change, Instant now) {
        var choices = choices(leader, change, now);
        return switch (choices.size()) {
            case 0 -> new Changed.NotTheirs();
            case 1 -> change(leader, change, choices.getFirst().target(), null, false, now);
            default ->
                new Changed.Which(change, choices.stream().limit(MOST_CHOICES).toList());
        };
    }

    /// Makes a change, or asks for what is still to be said about it.
    ///
    /// @param all  whether it is for all sessions; null when that was not asked
    /// @param sure whether the leader has seen what it does, and said yes
    @Transactional
    public Changed change(UUID leader, Change change, Target target, @Nullable Boolean all, boolean sure, Instant now) {
        var activity = activities.findById(target.activity()).filter(each -> each.endedAt() == null);
        if (activity.isEmpty() || !leading.mayLead(leader, activity.get().groupId())) {
            return new Changed.NotTheirs();
        }
        var session = target.session() == null
                ? null
                : sessions.findById(target.session()).orElse(null);
        boolean gone = session == null
                || session.cancelledAt() != null
                || !session.startsAt().isAfter(now)
                || !session.activityId().equals(target.activity());
        if (target.session() != null && gone) {
            return new Changed.Refused(change, Why.TOO_LATE, activity.get().title());
        }
        var one = new One(leader, change, target, activity.get(), session, now);
        return switch (change.kind()) {
            case MOVE -> one.move(sure);
            case CANCEL -> one.cancel(all, sure);
            case FULL -> one.full();
            case PLACES -> one.places();
            case PAUSE -> one.pause(sure);
            case RESUME -> one.resume();
        };
    }

    // ---- What it is about

    private List<Choice> choices(UUID leader, Change change, Instant now) {
        var groups = leading.groupsLedBy(leader).stream().map(Group::id).toList();
        var led = activities.findByEndedAtIsNull().stream()
                .filter(activity -> activity.groupId() != null && groups.contains(activity.groupId()))
                .filter(activity -> isMeant(activity, change))
                .sorted(Comparator.comparing(Activity::title))
                .toList();
        if (change.kind().isOfAll()) {
            return led.stream()
                    .filter(each -> timetable.isPaused(each.id()) == (change.kind() == Change.Kind.RESUME))
                    .map(each -> new Choice(new Target(each.id(), null), each.title(), null))
                    .toList();
        }
        return led.stream()
                .flatMap(each -> meant(each, change, now).map(session -> choice(each, session)))
                .sorted(Comparator.comparing(choice -> Objects.requireNonNull(choice.startsAt())))
                .toList();
    }

    private static Choice choice(Activity activity, Session session) {
        return new Choice(new Target(activity.id(), session.id()), activity.title(), session.startsAt());
    }

    /// Of the day that was said; else the next.
    private Stream<Session> meant(Activity activity, Change change, Instant now) {
        var next = sessions.nextOf(activity.id(), now).stream();
        return change.day() == null
                ? next.limit(1)
                : next.filter(session -> day(session.startsAt()).equals(change.day()));
    }

    private static boolean isMeant(Activity activity, Change change) {
        if (change.code() != null) {
            return activity.code().equals(change.code());
        }
        var title = Arrays.asList(activity.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"));
        return change.words().isEmpty()
                || Stream.of(change.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                        .filter(word -> !word.equals("the") && !word.equals("our") && !word.isEmpty())
                        .allMatch(word -> title.contains(word)
                                || word.endsWith("s") && title.contains(word.substring(0, word.length() - 1)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, service.timeZone());
    }

    /// One change to one thing.
    private final class One {

        private final UUID leader;
        private final Change change;
        private final Target target;
        private final Activity activity;
        private final @Nullable Session sessionOrNull;
        private final Instant now;

        One(UUID leader, Change change, Target target, Activity activity, @Nullable Session session, Instant now) {
            this.leader = leader;
            this.change = change;
            this.target = target;
            this.activity = activity;
            this.sessionOrNull = session;
            this.now = now;
        }

        private Session session() {
            return Objects.requireNonNull(sessionOrNull);
        }

        private Choice choice() {
            return new Choice(target, activity.title(), sessionOrNull == null ? null : sessionOrNull.startsAt());
        }

        Changed move(boolean sure) {
            if (!change.saysWhereTo()) {
                return refused(Why.WHERE_TO);
            }
            var place = place();
            boolean elsewhere = !change.toVenue().isEmpty() || change.toPostcode() != null;
            if (elsewhere && place.isEmpty()) {
                return refused(Why.NO_SUCH_PLACE);
            }
            var was = LocalDateTime.ofInstant(session().startsAt(), service.timeZone());
            var starts = Objects.requireNonNullElse(change.toDay(), was.toLocalDate())
                    .atTime(Objects.requireNonNullElse(change.toStart(), was.toLocalTime()));
            var from = starts.atZone(service.timeZone()).toInstant();
            var to = from.plus(Duration.between(session().startsAt(), session().endsAt()));
            if (change.toEnd() != null && change.toEnd().isAfter(starts.toLocalTime())) {
                to = starts.toLocalDate()
                        .atTime(change.toEnd())
                        .atZone(service.timeZone())
                        .toInstant();
            }
            if (!from.isAfter(now)) {
                return refused(Why.IN_THE_PAST);
            }
            if (!sure) {
                return new Changed.Sure(
                        change,
                        choice(),
                        false,
                        people(session()),
                        from,
                        place.map(WhereItIs::venue).orElse(""));
            }
            int people = people(session());
            if (!timetable.moveSession(session().id(), from, to, place.orElse(null), now)) {
                return refused(Why.TOO_LATE);
            }
            return done("SESSION_MOVED", false, people, 0);
        }

        private Optional<WhereItIs> place() {
            var known = change.toVenue().isEmpty()
                    ? Optional.<Venues.Venue>empty()
                    : venues.called(change.toVenue(), change.toPostcode());
            if (known.isPresent()) {
                var venue = known.get();
                return Optional.of(
                        new WhereItIs(venue.name(), venue.postcode(), venue.latitude(), venue.longitude(), true));
            }
            return change.toPostcode() == null || change.toVenue().isEmpty()
                    ? Optional.empty()
                    : venues.at(change.toPostcode())
                            .map(spot -> new WhereItIs(
                                    change.toVenue(), spot.postcode(), spot.latitude(), spot.longitude(), true));
        }

        Changed cancel(@Nullable Boolean all, boolean sure) {
            boolean repeats = activity.isRepeating()
                    && sessions.nextOf(activity.id(), now).size() > 1;
            if (all == null && repeats) {
                return new Changed.OneOrAll(change, choice(), people(session()), everyone());
            }
            boolean whole = all != null && all || !repeats;
            int people = whole ? everyone() : people(session());
            if (!sure) {
                return new Changed.Sure(change, choice(), whole, people, null, "");
            }
            if (whole) {
                timetable.endByHand(activity.id(), change.reason(), now);
            } else if (!timetable.cancelSession(session().id(), change.reason(), now)) {
                return refused(Why.TOO_LATE);
            }
            return done(whole ? "ACTIVITY_ENDED" : "SESSION_CANCELLED", whole, people, 0);
        }

        Changed full() {
            int taken = session().taken();
            if (taken == 0) {
                return refused(Why.NOBODY_COMES);
            }
            offering.resize(session().id(), taken, now);
            return done("SESSION_FULL", false, taken, taken);
        }

        /// Of one session when its day was said, else of all from now on.
        Changed places() {
            int places = Math.max(1, Objects.requireNonNull(change.places()));
            boolean all = change.day() == null;
            if (all) {
                timetable.resize(activity.id(), places, now);
            } else {
                offering.resize(session().id(), places, now);
            }
            return done("PLACES_CHANGED", all, session().taken(), places);
        }

        Changed pause(boolean sure) {
            int people = everyone();
            if (!sure) {
                return new Changed.Sure(change, choice(), true, people, null, "");
            }
            return timetable.pause(activity.id(), now)
                    ? done("ACTIVITY_PAUSED", true, people, 0)
                    : refused(Why.TOO_LATE);
        }

        Changed resume() {
            return timetable.resume(activity.id(), now)
                    ? done("ACTIVITY_RESUMED", true, everyone(), 0)
                    : refused(Why.TOO_LATE);
        }

        private Changed refused(Why why) {
            return new Changed.Refused(change, why, activity.title());
        }

        private Changed done(String deed, boolean all, int people, int places) {
            var when = sessionOrNull == null || all ? "" : " " + sessionOrNull.occursOn();
            auditTrail.note(leader, deed, null, activity.code() + when + (places > 0 ? " " + places : ""), now);
            return new Changed.Done(change, choice(), all, people, places, activity.code());
        }

        private int people(Session session) {
            return (int) signUps.of(session.id()).stream()
                    .map(SignUp::personId)
                    .distinct()
                    .count();
        }

        /// Everyone who comes or waits at any session to come.
        private int everyone() {
            return (int)
                    sessions
                            .findByActivityIdAndCancelledAtIsNullAndEndsAtAfterOrderByStartsAt(activity.id(), now)
                            .stream()
                            .filter(each -> each.startsAt().isAfter(now))
                            .flatMap(each -> signUps.of(each.id()).stream())
                            .map(SignUp::personId)
                            .distinct()
                            .count();
        }
    }
}
