package kith.community.arrivals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.groups.Leading;
import kith.community.groups.Leading.Leader;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.People;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import kith.community.time.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells the leaders of a session what somebody writes on the way to it, or before its door.
@Service
public class Arrivals {

    /// More of a message is nothing that a leader can read at the door.
    private static final int MOST_LETTERS = 100;

    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Leading leading;
    private final People people;
    private final Telling telling;

    Arrivals(SignUps signUps, SigningUp signingUp, Leading leading, People people, Telling telling) {
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.leading = leading;
        this.people = people;
        this.telling = telling;
    }

    /// @param leaders first names of those who were told; none where no message reaches one
    public record Told(Booking booking, List<String> leaders) {}

    /// @param words as they were written
    /// @return empty when this is not their place
    @Transactional
    public Optional<Told> tell(UUID person, UUID signUpId, String words, Instant now) {
        var own = signUps.findById(signUpId)
                .filter(signUp -> signUp.personId().equals(person))
                .filter(SignUp::isBooked);
        return signingUp.withTheirSessions(own.stream().toList()).stream()
                .findFirst()
                .map(booking -> new Told(booking, leaders(booking, words, now)));
    }

    private List<String> leaders(Booking booking, String words, Instant now) {
        return leading.leadersOf(booking.activity().groupId()).stream()
                .filter(leader -> tell(leader, booking, words, now))
                .map(Leader::firstName)
                .toList();
    }

    private boolean tell(Leader leader, Booking booking, String words, Instant now) {
        var name = people.findById(booking.signUp().personId()).orElseThrow().firstName();
        var told = Phrase.of(
                "on-the-day.leader",
                "hasName",
                name.isBlank() ? "no" : "yes",
                "name",
                name,
                "title",
                booking.activity().title(),
                "starts",
                booking.session().startsAt(),
                "words",
                words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS) : words);
        var notice = new Notice(
                "on-the-day/" + Ids.at(now) + "/" + leader.personId(),
                told,
                List.of(),
                Draft.Purpose.SERVICE,
                now,
                booking.session().endsAt());
        return !telling.tell(leader.personId(), notice, now).reachesNobody();
    }
}
