package kith.community.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.community.needs.Need;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Addresses;
import kith.community.people.Consents;
import kith.community.people.Pauses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes to the people on a list, once a link worker has said so: to each once, however often that is said.
@Service
public class WorkingThrough {

    static final Duration ANSWERABLE = Duration.ofDays(14);

    private final Lists lists;
    private final Staff staff;
    private final AuditTrail audit;
    private final People people;
    private final Addresses addresses;
    private final Consents consents;
    private final Pauses pauses;
    private final Telling telling;
    private final Questions questions;

    WorkingThrough(
            Lists lists,
            Staff staff,
            AuditTrail audit,
            People people,
            Addresses addresses,
            Consents consents,
            Pauses pauses,
            Telling telling,
            Questions questions) {
        this.lists = lists;
        this.staff = staff;
        this.audit = audit;
        this.people = people;
        this.addresses = addresses;
        this.consents = consents;
        this.pauses = pauses;
        this.telling = telling;
        this.questions = questions;
    }

    /// What came of asking for a list.
    public sealed interface Asked {

        record Seen(Standing standing) implements Asked {}

        /// @param toWrite how many are to be written to now
        record Started(Standing standing, int toWrite) implements Asked {}

        record NoSuchList(String said, List<String> known) implements Asked {}
    }

    /// How a list is called: `Shielding patients` is `shielding-patients`.
    public static String name(String said) {
        return said.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    /// @return empty when they may not
    @Transactional(readOnly = true)
    public Optional<Asked> see(UUID worker, String said) {
        return staff.caresForPeople(worker)
                ? Optional.of(lists.find(name(said))
                        .<Asked>map(list -> new Asked.Seen(lists.standing(list, name(said))))
                        .orElseGet(() -> new Asked.NoSuchList(said, lists.names())))
                : Optional.empty();
    }

    /// Has everyone on it written to who has not been yet. They are, one after the other: [#wanted].
    ///
    /// @return empty when they may not
    @Transactional
    public Optional<Asked> start(UUID worker, String said, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        var list = lists.find(name(said));
        if (list.isEmpty()) {
            return Optional.of(new Asked.NoSuchList(said, lists.names()));
        }
        lists.start(list.get(), worker, now);
        var standing = lists.standing(list.get(), name(said));
        int toWrite = standing.in(ListState.WANTED);
        audit.note(worker, "LIST_STARTED", null, name(said) + ", " + toWrite + " people", now);
        return Optional.of(new Asked.Started(standing, toWrite));
    }

    /// Those who are to be written to, by their entries on a list.
    @Transactional(readOnly = true)
    public List<UUID> wanted(int most) {
        return lists.wanted(most);
    }

    /// Writes to one of them; not to one who has been written to meanwhile.
    @Transactional
    public void writeTo(UUID entry, Instant now) {
        lists.find(entry).filter(each -> each.state() == ListState.WANTED).ifPresent(each -> writeTo(each, now));
    }

    /// Who wants to hear nothing for a while stays on the list as not yet written to.
    private void writeTo(Listed each, Instant now) {
        if (!consents.said(each.personId(), Consents.MESSAGES).orElse(true)) {
            lists.move(each.id(), ListState.STOPPED, null, now);
            return;
        }
        if (pauses.isPaused(each.personId(), now)) {
            lists.move(each.id(), ListState.NEW, null, now);
            return;
        }
        var worker = lists.startedBy(each.listId()).orElseThrow();
        var person = people.findById(each.personId()).orElseThrow();
        var there = addresses.toWriteTo(person.id());
        var posting = telling.tell(
                person.id(),
                new Notice(
                        "list/" + each.id(),
                        question(worker, person),
                        options(each.id()),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(ANSWERABLE)),
                now);
        switch (posting) {
            case Posting.Queued queued -> {
                there.ifPresent(address -> addresses.greeted(address, now));
                questions.ask(
                        person.id(),
                        Question.Kind.LIST_NEEDS,
                        List.of(each.id()),
                        queued.dueAt(),
                        queued.dueAt().plus(ANSWERABLE),
                        now);
                lists.move(each.id(), ListState.ASKED, queued.id(), now);
                audit.note(worker, "LIST_ASKED", person.id(), "", now);
            }
            case Posting.AlreadyPosted before -> lists.move(each.id(), ListState.ASKED, null, now);
            case Posting.Withheld withheld -> lists.move(each.id(), ListState.NOT_REACHED, null, now);
        }
    }

    private Phrase question(UUID worker, Person person) {
        var name = staff.nameOf(worker).orElse("");
        return Phrase.of(
                "list.ask",
                "hasName",
                person.firstName().isBlank() ? "no" : "yes",
                "name",
                person.firstName(),
                "hasWorker",
                name.isBlank() ? "no" : "yes",
                "worker",
                name);
    }

    /// What may be answered, in the order of its numbers.
    private static List<Option> options(UUID listed) {
        var options = new ArrayList<Option>();
        for (Need.Kind kind : Need.TO_BE_DONE) {
            options.add(option(NeedButtons.need(listed, kind), kind.name().toLowerCase(Locale.ROOT)));
        }
        options.add(option(NeedButtons.need(listed, null), "nothing"));
        return options;
    }

    private static Option option(String say, String key) {
        return new Option(
                say, Phrase.of("list.label." + key.replace('_', '-')), Phrase.of("list.line." + key.replace('_', '-')));
    }
}
