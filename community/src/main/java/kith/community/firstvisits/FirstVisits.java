package kith.community.firstvisits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.Activity;
import kith.community.groups.Leading;
import kith.community.groups.Leading.Leader;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.People;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import kith.community.signups.PlaceGivenUp;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Knows whether someone comes to a group for the first time, and has a leader meet them at the door.
@Service
public class FirstVisits {

    private final JdbcClient jdbc;
    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Leading leading;
    private final People people;
    private final Telling telling;
    private final Tasks tasks;

    FirstVisits(
            JdbcClient jdbc,
            SignUps signUps,
            SigningUp signingUp,
            Leading leading,
            People people,
            Telling telling,
            Tasks tasks) {
        this.jdbc = jdbc;
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.leading = leading;
        this.people = people;
        this.telling = telling;
        this.tasks = tasks;
    }

    /// @param leaders first names of those who were told; none when a task was left instead
    public record Awaited(Booking booking, List<String> leaders) {}

    /// Whether this is someone's first place at its group; at the activity, where that belongs to none.
    @Transactional(readOnly = true)
    public boolean isFirst(Booking booking) {
        var group = booking.activity().groupId();
        return jdbc.sql("""
                        select count(*) from sign_ups u join sessions s on s.id = u.session_id
                            join activities a on a.id = s.activity_id
                        where u.person_id = :person and u.id <> :id and u.state = 'BOOKED' and """ + (group == null ? " a.id = :where" : " a.circle_id = :where"))
                        .param("person", booking.signUp().personId())
                        .param("id", booking.signUp().id())
                        .param("where", group == null ? booking.activity().id() : group)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /// Someone with a place would like to be met at the door. The leaders are told; where none can be, a person is.
    /// Asking again tells nobody twice.
    ///
    /// @return empty when this is not their place
    @Transactional
    public Optional<Awaited> askToBeMet(UUID person, UUID signUpId, Instant now) {
        return own(person, signUpId).map(booking -> {
            boolean anew = jdbc.sql("""
                                    insert into first_visits (sign_up_id, asked_at) values (:signUp, :now)
                                    on conflict (sign_up_id) do nothing""")
                            .param("signUp", signUpId)
                            .param("now", now.toEpochMilli())
                            .update()
                    == 1;
            var told = leaders(booking.activity()).stream()
                    .filter(leader -> tell(leader, booking, "meet.leader", now))
                    .toList();
            if (anew && told.isEmpty()) {
                tasks.add(
                        Task.Kind.MEET_AT_THE_DOOR,
                        person,
                        booking.session().id(),
                        "Comes for the first time and would like to be met at the door. No leader could be told.",
                        now);
            }
            return new Awaited(booking, told.stream().map(Leader::firstName).toList());
        });
    }

    /// Nobody need wait at the door.
    @EventListener
    void placeGivenUp(PlaceGivenUp given) {
        boolean awaited = jdbc.sql("delete from first_visits where sign_up_id = :signUp")
                        .param("signUp", given.signUp())
                        .update()
                == 1;
        if (awaited) {
            signingUp
                    .withTheirSessions(signUps.findById(given.signUp()).stream().toList())
                    .forEach(booking -> leaders(booking.activity())
                            .forEach(leader -> tell(leader, booking, "meet.not-coming", given.givenUpAt())));
        }
    }

    private Optional<Booking> own(UUID person, UUID signUpId) {
        var own = signUps.findById(signUpId)
                .filter(s -> s.personId().equals(person))
                .filter(SignUp::isBooked);
        return signingUp.withTheirSessions(own.stream().toList()).stream().findFirst();
    }

    private List<Leader> leaders(Activity activity) {
        return leading.leadersOf(activity.groupId());
    }

    private boolean tell(Leader leader, Booking booking, String key, Instant now) {
        var signUp = booking.signUp();
        var name = people.findById(signUp.personId()).orElseThrow().firstName();
        var words = Phrase.of(
                key,
                "hasName",
                name.isBlank() ? "no" : "yes",
                "name",
                name,
                "title",
                booking.activity().title(),
                "starts",
                booking.session().startsAt());
        var notice = new Notice(
                key + "/" + signUp.id() + "/" + leader.personId(),
                words,
                List.of(),
                Draft.Purpose.SERVICE,
                now,
                booking.session().startsAt());
        return !telling.tell(leader.personId(), notice, now).reachesNobody();
    }
}
