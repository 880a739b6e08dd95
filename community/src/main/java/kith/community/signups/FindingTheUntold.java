package kith.community.signups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Sessions;
import kith.community.groups.Leading;
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

    /// Leaves a task for each of them, and tells the leaders of all whom they have not heard of yet.
    @Transactional
    public void look(Instant now) {
        for (SignUp untold : notArrived(now)) {
            if (!tasks.has(Task.Kind.NOT_TOLD, untold.personId(), untold.sessionId())) {
                tasks.add(
                        Task.Kind.NOT_TOLD,
                        untold.personId(),
                        untold.sessionId(),
                        "A message about a moved or cancelled session did not arrive. Please ring.",
                        now);
            }
        }
        tasks.openOf(Task.Kind.NOT_TOLD).stream()
                .filter(task -> task.sessionId() != null && task.personId() != null)
                .collect(Collectors.groupingBy(task -> Optional.ofNullable(task.sessionId())))
                .forEach((session, list) -> tellLeaders(session.orElseThrow(), list, now));
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
        if (!session.startsAt().isAfter(now)) {
            return;
        }
        var activity = activities.findById(session.activityId()).orElseThrow();
        var newest =
                untold.stream().map(Task::createdAt).max(Instant::compareTo).orElseThrow();
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
                            "untold/" + sessionId + "/" + leader.personId() + "/" + newest.toEpochMilli(),
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
