package kith.community.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.Addresses;
import kith.community.people.KnownAddress;
import kith.community.people.People;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands somebody's words on to a member of staff: as a task that stays, and as a message to whoever is responsible.
/// Words that wait already are not sent again, as a machine at the other end may repeat them for ever.
@Service
public class HandingOn {

    private static final Duration USEFUL = Duration.ofDays(3);
    private static final int LONGEST_NOTE = 390;
    private static final int LONGEST_MESSAGE = 200;

    private final Tasks tasks;
    private final Responsible responsible;
    private final Telling telling;
    private final People people;
    private final Addresses addresses;

    HandingOn(Tasks tasks, Responsible responsible, Telling telling, People people, Addresses addresses) {
        this.tasks = tasks;
        this.responsible = responsible;
        this.telling = telling;
        this.people = people;
        this.addresses = addresses;
    }

    /// To whom it goes.
    public enum To {
        WORKER,
        COORDINATOR
    }

    /// @param words as they were written
    /// @return the first name of who hears of it; empty where that is nobody, or nobody with a name
    @Transactional
    public Optional<String> handOn(KnownAddress from, UUID person, Task.Kind kind, To to, String words, Instant now) {
        var who = to == To.WORKER ? responsible.workerOf(person, now) : responsible.coordinator(person, now);
        var note = shortened(words.strip(), LONGEST_NOTE);
        if (!tasks.waits(kind, person, note)) {
            tasks.add(kind, person, null, note, now);
            who.ifPresent(worker -> tell(worker, from, person, kind, note, now));
        }
        return who.flatMap(responsible::firstNameOf);
    }

    private void tell(UUID worker, KnownAddress from, UUID person, Task.Kind kind, String note, Instant now) {
        var name = people.findById(person).orElseThrow().name();
        var number = from.channel().isAPhone()
                ? from.address().readable()
                : addresses.toRing(person).map(address -> address.readable()).orElse("");
        telling.tell(
                worker,
                new Notice(
                        "request/" + Ids.at(now),
                        Phrase.of(
                                "request.told",
                                "kind",
                                kind.name(),
                                "hasName",
                                name.isBlank() ? "no" : "yes",
                                "name",
                                name,
                                "hasNumber",
                                number.isEmpty() ? "no" : "yes",
                                "number",
                                number,
                                "words",
                                shortened(note, LONGEST_MESSAGE)),
                        List.of(),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(USEFUL)),
                now);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }
}
