package kith.community.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.groups.Group;
import kith.community.groups.Leading;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader says who came, and puts it right for some days after.
@Service
public class MarkingTheRoll {

    /// So far back a leader may bring a list up again: what the card of a month calls open can still be told.
    private static final Duration BROUGHT_UP = Duration.ofDays(31);

    private final Rolls rolls;
    private final Leading leading;
    private final Sessions sessions;
    private final Activities activities;
    private final Questions questions;
    private final AuditTrail audit;
    private final AttendanceSettings settings;
    private final ZoneId zone;

    MarkingTheRoll(
            Rolls rolls,
            Leading leading,
            Sessions sessions,
            Activities activities,
            Questions questions,
            AuditTrail audit,
            AttendanceSettings settings,
            ServiceSettings service) {
        this.rolls = rolls;
        this.leading = leading;
        this.sessions = sessions;
        this.activities = activities;
        this.questions = questions;
        this.audit = audit;
        this.settings = settings;
        this.zone = service.timeZone();
    }

    /// @param said the answer, as it was written
    /// @return empty when they may not, or were not asked
    @Transactional
    public Optional<RollMarked> mark(UUID leader, UUID sessionId, String said, Instant now) {
        var session = sessions.findById(sessionId).orElse(null);
        var roll = rolls.find(sessionId);
        if (session == null || roll.isEmpty()) {
            return Optional.empty();
        }
        var activity = activities.findById(session.activityId()).orElseThrow();
        if (!leading.mayLead(leader, activity.groupId())) {
            return Optional.empty();
        }
        if (isTooLate(roll.get().answeredAt(), now)) {
            return Optional.of(new RollMarked.TooLate(activity.title(), session.startsAt()));
        }
        var entries = rolls.entries(sessionId);
        return Optional.of(
                switch (Marks.read(said, entries)) {
                    case Marks.Read.Clear clear -> mark(leader, activity, session, clear, now);
                    case Marks.Read.NotOnTheList not -> new RollMarked.NotOnTheList(not.number(), entries.size());
                    case Marks.Read.WhichOf which -> new RollMarked.WhichOf(which.name());
                    case Marks.Read.NotClear not -> new RollMarked.NotClear();
                });
    }

    private boolean isTooLate(@Nullable Instant answeredAt, Instant now) {
        return answeredAt != null && !answeredAt.plus(settings.corrections()).isAfter(now);
    }

    private RollMarked mark(UUID leader, Activity activity, Session session, Marks.Read.Clear clear, Instant now) {
        if (clear.nobody()) {
            rolls.forgetGuests(session.id());
        }
        rolls.mark(session.id(), clear.came(), now);
        rolls.addGuests(session.id(), clear.guests());
        var entries = rolls.entries(session.id());
        var guests = rolls.guests(session.id());
        var noted = noted(activity, session, entries, guests);
        awaitCorrections(leader, session, entries, now);
        audit.note(
                leader,
                "ROLL_MARKED",
                null,
                activity.code() + " " + session.startsAt().atZone(zone).toLocalDate() + ": "
                        + noted.came().size() + " came, " + noted.missed().size() + " did not, " + noted.open()
                        + " open, " + guests.size() + " guests",
                now);
        return noted;
    }

    /// The numbers may be sent again; where some are still open, the question is.
    private void awaitCorrections(UUID leader, Session session, List<Entry> entries, Instant now) {
        questions.close(Question.Kind.WHO_CAME, session.id(), now);
        questions.close(Question.Kind.WHO_CAME_NOTED, session.id(), now);
        questions.ask(
                leader,
                Question.Kind.WHO_CAME_NOTED,
                List.of(session.id()),
                now,
                now.plus(settings.corrections()),
                now);
    }

    private static RollMarked.Noted noted(
            Activity activity, Session session, List<Entry> entries, List<String> guests) {
        return new RollMarked.Noted(
                activity.title(),
                session.startsAt(),
                names(entries, true),
                names(entries, false),
                (int) entries.stream().filter(entry -> entry.came() == null).count(),
                guests);
    }

    /// Who has no name is called by their number.
    private static List<String> names(List<Entry> entries, boolean came) {
        return entries.stream()
                .filter(entry -> entry.came() != null && entry.came() == came)
                .map(entry -> entry.name().isBlank() ? String.valueOf(entry.number()) : entry.name())
                .toList();
    }

    /// "CAME WALK7": the list of its last session again, to be answered or put right.
    ///
    /// @param code of the activity; empty for whichever of the leader's groups met last
    /// @return empty when they may not, or there is no such activity
    @Transactional
    public Optional<RollMarked> again(UUID leader, String code, Instant now) {
        return activity(leader, code, now)
                .filter(activity -> leading.mayLead(leader, activity.groupId()))
                .map(activity -> rolls.lastOver(activity.id(), now.minus(BROUGHT_UP), now)
                        .<RollMarked>map(session -> again(leader, activity, session, now))
                        .orElseGet(() -> new RollMarked.NothingLately(activity.title())));
    }

    private Optional<Activity> activity(UUID leader, String code, Instant now) {
        return code.isEmpty()
                ? rolls.lastOverOf(
                                leading.groupsLedBy(leader).stream()
                                        .map(Group::id)
                                        .toList(),
                                now.minus(BROUGHT_UP),
                                now)
                        .flatMap(sessions::findById)
                        .flatMap(session -> activities.findById(session.activityId()))
                : activities.findByCode(code.toUpperCase(Locale.ROOT));
    }

    private RollMarked again(UUID leader, Activity activity, UUID sessionId, Instant now) {
        rolls.begin(sessionId, leader, now);
        var session = sessions.findById(sessionId).orElseThrow();
        if (isTooLate(rolls.find(sessionId).orElseThrow().answeredAt(), now)) {
            return new RollMarked.TooLate(activity.title(), session.startsAt());
        }
        questions.open(leader, now).stream()
                .filter(question -> question.kind() == Question.Kind.WHO_CAME_NOTED)
                .forEach(question -> questions.end(question.id(), now));
        questions.close(Question.Kind.WHO_CAME, sessionId, now);
        questions.ask(leader, Question.Kind.WHO_CAME, List.of(sessionId), now, now.plus(settings.corrections()), now);
        return new RollMarked.Again(activity.title(), session.startsAt(), rolls.entries(sessionId));
    }
}
