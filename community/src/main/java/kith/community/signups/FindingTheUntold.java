package kith.community.signups;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Sessions;
import kith.community.groups.Leading;
import kith.community.groups.Leading.Leader;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds those whom a message about a moved or cancelled session did not reach after all, and tells whoever leads the
/// group whom to ring.
///
/// Whom we could write to nowhere has a task from the beginning; a text that a network gives up on is known hours
/// later.
@Service
public class FindingTheUntold {

    /// A provider may try for two days before it gives up.
    private static final Duration BACK = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final SignUps signUps;
    private final Sessions sessions;
    private final Activities activities;
    private final People people;
    private final Leading leading;
    private final Tasks tasks;
    private final Telling telling;

    FindingTheUntold(
            JdbcClient jdbc,
            SignUps signUps,
            Sessions sessions,
            Activities activities,
            People people,
            Leading leading,
            Tasks tasks,
            Telling telling) {
        this.jdbc = jdbc;
        this.signUps = signUps;
        this.sessions = sessions;
        this.activities = activities;
        this.people = people;
        this.leading = leading;
        this.tasks = tasks;
        this.telling = telling;
    }

    /// The sign-ups whose message did not arrive, and of which there is no task.
    @Transactional(readOnly = true)
    public List<UUID> untold(Instant now) {
        return notArrived(now).stream()
                .filter(signUp -> !isOnRecord(signUp))
                .map(SignUp::id)
                .distinct()
                .toList();
    }

    /// Leaves a task to ring one of them.
    @Transactional
    public void note(UUID signUp, Instant now) {
        signUps.findById(signUp)
                .filter(untold -> !isOnRecord(untold))
                .ifPresent(untold -> tasks.add(
                        Task.Kind.NOT_TOLD,
                        untold.personId(),
                        untold.sessionId(),
                        "A message about a moved or cancelled session did not arrive. Please ring.",
                        now));
    }

    private boolean isOnRecord(SignUp untold) {
        return tasks.has(Task.Kind.NOT_TOLD, untold.personId(), untold.sessionId());
    }

    /// The sessions of which a leader has not heard yet whom to ring.
    @Transactional(readOnly = true)
    public List<UUID> toTell(Instant now) {
        return tasksBySession().entrySet().stream()
                .filter(each -> isToCome(each.getKey(), now))
                .filter(each -> {
                    var keys = leading.leadersOf(activityOf(each.getKey()).groupId()).stream()
                            .map(leader -> key(each.getKey(), leader, each.getValue()))
                            .toList();
                    return telling.told(keys).size() < keys.size();
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Tells the leaders of a session of all whom they have not heard of yet.
    @Transactional
    public void tell(UUID session, Instant now) {
        var list = tasksBySession().get(session);
        if (list != null && isToCome(session, now)) {
            tellLeaders(session, list, now);
        }
    }

    private Map<UUID, List<Task>> tasksBySession() {
        var bySession = new LinkedHashMap<UUID, List<Task>>();
        for (var task : tasks.openOf(Task.Kind.NOT_TOLD)) {
            var session = task.sessionId();
            if (session != null && task.personId() != null) {
                bySession.computeIfAbsent(session, _ -> new ArrayList<>()).add(task);
            }
        }
        return bySession;
    }

    private boolean isToCome(UUID session, Instant now) {
        return sessions.findById(session).orElseThrow().startsAt().isAfter(now);
    }

    private Activity activityOf(UUID session) {
        return activities
                .findById(sessions.findById(session).orElseThrow().activityId())
                .orElseThrow();
    }

    private static String key(UUID session, Leader leader, List<Task> untold) {
        var newest =
                untold.stream().map(Task::createdAt).max(Instant::compareTo).orElseThrow();
        return "untold/" + session + "/" + leader.personId() + "/" + newest.toEpochMilli();
    }

    private List<SignUp> notArrived(Instant now) {
        return jdbc.sql("""
                        select post_key from outbox
                        where state in ('FAILED', 'EXPIRED', 'UNKNOWN') and changed_at > :since
                          and (post_key like 'moved/%' or post_key like 'cancelled/%')""").param("since", now.minus(BACK).toEpochMilli()).query(String.class).list().stream()
                .map(key -> UUID.fromString(key.split("/")[1]))
                .flatMap(id -> signUps.findById(id).stream())
                .toList();
    }

    /// One message for all that were found until now; those found later come in another.
    private void tellLeaders(UUID sessionId, List<Task> untold, Instant now) {
        var session = sessions.findById(sessionId).orElseThrow();
        var activity = activityOf(sessionId);
        var everyone = untold.stream()
                .flatMap(task -> Stream.ofNullable(task.personId()))
                .distinct()
                .flatMap(id -> people.findById(id).stream())
                .map(Person::firstName)
                .toList();
        for (var leader : leading.leadersOf(activity.groupId())) {
            telling.tell(
                    leader.personId(),
                    new Notice(
                            key(sessionId, leader, untold),
                            words(activity, session.startsAt(), everyone),
                            List.of(),
                            Draft.Purpose.SERVICE,
                            now,
                            session.startsAt()),
                    now);
        }
    }

    private static Phrase words(Activity activity, Instant startsAt, List<String> everyone) {
        var names = everyone.stream().filter(name -> !name.isBlank()).toList();
        return Phrase.of(
                "leader.untold",
                "title",
                activity.title(),
                "starts",
                startsAt,
                "hasNames",
                names.isEmpty() ? "no" : "yes",
                "names",
                String.join(", ", names),
                "nameless",
                everyone.size() - names.size());
    }
}
