package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.KnownAddress;
import kith.community.people.People;
import kith.community.people.PeopleByName;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks people whom a link worker names whether we may write to them: residents, and neighbours or family who may be
/// asked to look in. Who has said stop is never written to, whoever names them.
@Service
public class Inviting {

    private static final Duration ANSWERABLE = Duration.ofDays(14);
    private static final int LONGEST_WORDING = 400;

    private final Staff staff;
    private final AuditTrail audit;
    private final People people;
    private final PeopleByName byName;
    private final Addresses addresses;
    private final Companions companions;
    private final GettingToKnow gettingToKnow;
    private final Consents consents;
    private final Planning planning;
    private final Telling telling;
    private final Questions questions;
    private final Alarms alarms;
    private final Phrases phrases;

    Inviting(
            Staff staff,
            AuditTrail audit,
            People people,
            PeopleByName byName,
            Addresses addresses,
            Companions companions,
            GettingToKnow gettingToKnow,
            Consents consents,
            Planning planning,
            Telling telling,
            Questions questions,
            Alarms alarms,
            Phrases phrases) {
        this.staff = staff;
        this.audit = audit;
        this.people = people;
        this.byName = byName;
        this.addresses = addresses;
        this.companions = companions;
        this.gettingToKnow = gettingToKnow;
        this.consents = consents;
        this.planning = planning;
        this.telling = telling;
        this.questions = questions;
        this.alarms = alarms;
        this.phrases = phrases;
    }

    /// What came of naming someone.
    public sealed interface Added {

        /// They are asked.
        ///
        /// @param at       when, as it may be too late or too early in the day now
        /// @param later    whether that is not yet
        /// @param namesake whether another of the same name was known before
        record Asked(Person person, Instant at, boolean later, boolean namesake) implements Added {}

        /// They are known already. Nothing was sent.
        ///
        /// @param said whether they have said yes or no to being written to; null when they have said nothing
        record Known(Person person, @Nullable Boolean said) implements Added {}

        /// The number is somebody else's. Nothing was done.
        record NumberOf(Person other) implements Added {}

        /// Whoever has that number has said stop. Nothing was sent.
        record Stopped(String name) implements Added {}

        /// They are known now, but no message of ours may go to them.
        record NotAsked(Person person) implements Added {}
    }

    /// A worker names someone, who is told who we are and asked whether we may write.
    ///
    /// @param shares whether they use a phone that is somebody else's
    /// @return empty when the worker may not
    @Transactional
    public Optional<Added> add(UUID worker, String name, Address number, boolean shares, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        var known = addresses.at(number);
        if (known.isEmpty()) {
            boolean namesake =
                    byName.find(name).people().stream().anyMatch(each -> PeopleByName.isSame(each.name(), name));
            var person = gettingToKnow.introduce(name, number, now);
            return Optional.of(ask(worker, person, number, namesake, now));
        }
        if (!known.get().isOpen()) {
            return Optional.of(new Added.Stopped(name));
        }
        var there = reachedAt(number, name);
        if (there.isPresent()) {
            gettingToKnow.introduce(name, number, now);
            return Optional.of(new Added.Known(
                    people.findById(there.get().id()).orElseThrow(),
                    consents.said(there.get().id(), Consents.MESSAGES)
                            .orElse(known.get().lastHeardAt() == null ? null : true)));
        }
        if (!shares) {
            return Optional.of(
                    new Added.NumberOf(people.findById(known.get().personId()).orElseThrow()));
        }
        return Optional.of(ask(worker, sharing(name, known.get(), now), number, false, now));
    }

    /// Whoever of those reached there may be called so; someone whose name we never learned may.
    private Optional<Person> reachedAt(Address number, String name) {
        return companions.at(number).stream()
                .flatMap(one -> people.findById(one.personId()).stream())
                .filter(one -> one.firstName().isBlank()
                        || PeopleByName.isSame(one.name(), name)
                        || one.lastName().isBlank() && PeopleByName.isSame(one.firstName(), name.split("\\s+")[0]))
                .findFirst();
    }

    private Person sharing(String name, KnownAddress address, Instant now) {
        var names = name.split("\\s+", 2);
        var language = people.findById(address.personId()).orElseThrow().language();
        var person = people.insert(
                new Person(Ids.at(now), names[0], names.length > 1 ? names[1] : "", language, "", null, null, now));
        companions.add(address.address(), person.id(), Companion.Kind.SHARES, "", now);
        return person;
    }

    private Added ask(UUID worker, Person person, Address number, boolean namesake, Instant now) {
        audit.note(worker, "PERSON_ADDED", person.id(), "", now);
        var posting = telling.tell(
                person.id(),
                new Notice(
                        "invite/" + person.id(),
                        invitation(worker, person),
                        options(CheckInButtons.invited(person.id(), true), CheckInButtons.invited(person.id(), false)),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(ANSWERABLE)),
                now);
        if (!(posting instanceof Posting.Queued queued)) {
            return new Added.NotAsked(person);
        }
        addresses.greeted(number, now);
        questions.ask(
                person.id(),
                Question.Kind.INVITATION,
                List.of(person.id(), worker),
                queued.dueAt(),
                now.plus(ANSWERABLE),
                now);
        return new Added.Asked(person, queued.dueAt(), queued.dueAt().isAfter(now), namesake);
    }

    private Phrase invitation(UUID worker, Person person) {
        return Phrase.of(
                "worker.invite",
                "name",
                person.firstName(),
                "worker",
                staff.nameOf(worker).orElse(""));
    }

    private static List<Option> options(String yes, String no) {
        return List.of(
                new Option(yes, Phrase.of("worker.yes-label"), Phrase.of("worker.yes-line")),
                new Option(no, Phrase.of("worker.no-label"), Phrase.of("worker.no-line")));
    }

    /// Someone says whether we may write to them. It is kept on record with the question's wording, and the worker who
    /// named them is told.
    ///
    /// @return false when they are not reached at that address
    @Transactional
    public boolean answer(KnownAddress address, UUID person, boolean yes, String said, Instant now) {
        if (companions.at(address.address()).stream()
                .noneMatch(one -> one.personId().equals(person))) {
            return false;
        }
        var asked = questions.open(person, now).stream()
                .filter(one -> one.kind() == Question.Kind.INVITATION)
                .findFirst();
        var one = people.findById(person).orElseThrow();
        var worker = asked.map(question -> question.subjects().getLast());
        var wording =
                worker.map(w -> phrases.say("en", invitation(w, one)) + " - ").orElse("") + said;
        consents.record(
                person,
                address.channel(),
                Consents.MESSAGES,
                yes,
                "own message",
                wording.length() > LONGEST_WORDING ? wording.substring(0, LONGEST_WORDING) : wording,
                now);
        asked.ifPresent(question -> questions.end(question.id(), now));
        worker.ifPresent(w -> alarms.tellWorker(
                w,
                person,
                "invited",
                Phrase.of("worker.invited-answered", "name", one.name(), "yes", yes ? "yes" : "no"),
                now));
        return true;
    }

    /// What came of naming somebody who may be asked to look in.
    public sealed interface Helping {

        /// They are next after those there are, and are told of it where a message reaches them.
        record Added(Person helper, boolean told) implements Helping {}

        /// There is no plan for whom they would look in on.
        record NoPlan() implements Helping {}

        record NumberOf(Person other) implements Helping {}

        record Stopped(String name) implements Helping {}
    }

    /// A worker names a neighbour or one of the family who may be asked to look in.
    ///
    /// @param relation what they are to the resident, as the worker says it
    /// @return empty when the worker may not
    @Transactional
    public Optional<Helping> addHelper(
            UUID worker, UUID person, String name, Address number, String relation, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        if (planning.of(person).isEmpty()) {
            return Optional.of(new Helping.NoPlan());
        }
        var known = addresses.at(number);
        if (known.isPresent() && !known.get().isOpen()) {
            return Optional.of(new Helping.Stopped(name));
        }
        var there = reachedAt(number, name);
        if (known.isPresent() && there.isEmpty()) {
            return Optional.of(
                    new Helping.NumberOf(people.findById(known.get().personId()).orElseThrow()));
        }
        var helper = there.orElseGet(() -> gettingToKnow.introduce(name, number, now));
        planning.addHelper(worker, person, helper.id(), relation, now);
        return Optional.of(new Helping.Added(helper, tellHelper(worker, person, helper, number, now)));
    }

    private boolean tellHelper(UUID worker, UUID person, Person helper, Address number, Instant now) {
        var posting = telling.tell(
                helper.id(),
                new Notice(
                        "helper/" + person + "/" + helper.id(),
                        Phrase.of(
                                "worker.helper-invite",
                                "name",
                                helper.firstName(),
                                "worker",
                                staff.nameOf(worker).orElse(""),
                                "other",
                                people.findById(person).orElseThrow().firstName()),
                        options(CheckInButtons.helping(person, true), CheckInButtons.helping(person, false)),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(ANSWERABLE)),
                now);
        if (posting instanceof Posting.Queued queued) {
            addresses.greeted(number, now);
            questions.ask(
                    helper.id(),
                    Question.Kind.HELPER,
                    List.of(person, worker),
                    queued.dueAt(),
                    now.plus(ANSWERABLE),
                    now);
        }
        return !posting.reachesNobody();
    }

    /// Somebody says whether they may be asked to look in. The worker is told.
    ///
    /// @return false when they were not asked, or answered before
    @Transactional
    public boolean answerHelping(UUID helper, UUID person, boolean yes, Instant now) {
        var asked = questions.open(helper, now).stream()
                .filter(one -> one.kind() == Question.Kind.HELPER
                        && one.subjects().getFirst().equals(person))
                .findFirst();
        asked.ifPresent(question -> {
            questions.end(question.id(), now);
            if (!yes) {
                planning.removeHelper(person, helper);
            }
            alarms.tellWorker(
                    question.subjects().getLast(),
                    helper,
                    "helping",
                    Phrase.of(
                            "worker.helper-answered",
                            "helper",
                            people.findById(helper).orElseThrow().name(),
                            "name",
                            people.findById(person).orElseThrow().name(),
                            "yes",
                            yes ? "yes" : "no"),
                    now);
        });
        return asked.isPresent();
    }
}
