package kith.community.households;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.KnownAddress;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Several people at one address: those who share it, and those its owner cares for.
@Service
public class Sharing {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_RELATION = 20;

    private final People people;
    private final Companions companions;
    private final Consents consents;
    private final Telling telling;
    private final Tasks tasks;

    Sharing(People people, Companions companions, Consents consents, Telling telling, Tasks tasks) {
        this.people = people;
        this.companions = companions;
        this.consents = consents;
        this.telling = telling;
        this.tasks = tasks;
    }

    /// Someone else writes and reads at this address too. Someone of that name who was only cared for there speaks for
    /// themselves from now on.
    @Transactional
    public void share(KnownAddress address, String name, Instant now) {
        var known = companions.at(address.address()).stream()
                .filter(each -> !each.speaks() && each.firstName().equalsIgnoreCase(name))
                .findFirst();
        if (known.isPresent()) {
            companions.speaks(address.address(), known.get().personId());
            return;
        }
        var person = newPerson(address, name, now);
        companions.add(address.address(), person, Companion.Kind.SHARES, "", now);
        consents.record(
                person,
                address.channel(),
                Consents.MESSAGES,
                true,
                "shared phone",
                "Added by someone else at this address.",
                now);
    }

    /// Someone without an address of their own, whom the owner of this one books for: reached wherever the owner is.
    ///
    /// @param relation what the owner calls them, `mum`, or empty
    @Transactional
    public UUID careFor(KnownAddress carer, String relation, String name, Instant now) {
        var person = newPerson(carer, name, now);
        companions.add(carer.address(), person, Companion.Kind.CARED_FOR, shortened(relation, LONGEST_RELATION), now);
        companions.careEverywhere(carer.personId());
        consents.record(
                person, carer.channel(), Consents.MESSAGES, true, "carer", "A carer books and is written to.", now);
        return person;
    }

    /// One of those at an address has said STOP there, and it is closed to all: whoever shares it and has another way
    /// is told by it, and a link worker knows. Does nothing where it concerns nobody else.
    @Transactional
    public void stopped(KnownAddress address, Instant now) {
        var there = companions.at(address.address());
        if (there.size() < 2) {
            return;
        }
        int reached = 0;
        var sharing = there.stream().filter(Companion::speaks).toList();
        for (Companion each : sharing.size() > 1 ? sharing : List.<Companion>of()) {
            reached += tell(each, address.address(), now) ? 1 : 0;
        }
        tasks.add(
                Task.Kind.SHARED_STOP,
                address.personId(),
                null,
                "One of " + there.size() + " people reached at one address said STOP there, and it is closed to all. "
                        + "Told by another way: " + reached + ". Please ask what each of them wants.",
                now);
    }

    private boolean tell(Companion each, Address stopped, Instant now) {
        var value = stopped.value();
        var words = Phrase.of(
                "who.stopped",
                "ending",
                value.substring(Math.max(0, value.length() - 3)),
                "telegram",
                stopped.channel().isAPhone() ? "no" : "yes");
        var notice = new Notice(
                "shared-stop/" + each.personId() + "/" + now.toEpochMilli(),
                words,
                List.of(),
                Draft.Purpose.SERVICE,
                now,
                null);
        return !telling.tell(each.personId(), notice, now).reachesNobody();
    }

    private UUID newPerson(KnownAddress address, String name, Instant now) {
        var language = people.findById(address.personId()).orElseThrow().language();
        return people.insert(new Person(Ids.at(now), shortened(name, LONGEST_NAME), "", language, "", null, null, now))
                .id();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
