package kith.community.team;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.StaffSettings.Role;
import kith.community.groups.Group;
import kith.community.groups.GroupNames;
import kith.community.groups.Groups;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.Companions;
import kith.community.people.GettingToKnow;
import kith.community.people.Landlines;
import kith.community.people.People;
import kith.community.people.PeopleByName;
import kith.community.people.Person;
import kith.community.people.PhoneNumber;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.Appointment;
import kith.community.staff.Appointments;
import kith.community.staff.AuditTrail;
import kith.community.staff.Member;
import kith.community.staff.Roster;
import kith.community.staff.Staff;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator names somebody for the staff; they are asked, and it is so when they have said yes themselves.
@Service
public class Appointing {

    /// So long a yes means something.
    static final Duration ANSWERABLE = Duration.ofDays(14);

    private final Roster roster;
    private final Staff staff;
    private final Appointments appointments;
    private final Groups groups;
    private final People people;
    private final Addresses addresses;
    private final Companions companions;
    private final GettingToKnow gettingToKnow;
    private final Telling telling;
    private final Questions questions;
    private final AuditTrail audit;

    Appointing(
            Roster roster,
            Staff staff,
            Appointments appointments,
            Groups groups,
            People people,
            Addresses addresses,
            Companions companions,
            GettingToKnow gettingToKnow,
            Telling telling,
            Questions questions,
            AuditTrail audit) {
        this.roster = roster;
        this.staff = staff;
        this.appointments = appointments;
        this.groups = groups;
        this.people = people;
        this.addresses = addresses;
        this.companions = companions;
        this.gettingToKnow = gettingToKnow;
        this.telling = telling;
        this.questions = questions;
        this.audit = audit;
    }

    /// Somebody who is staff, or is asked to be.
    ///
    /// @param askedAt when they were asked, while they have not answered; null otherwise
    public record OnStaff(
            Member member, boolean inSettings, @Nullable Instant askedAt) {}

    /// Who is staff, those in the settings first, and then who is asked to be.
    ///
    /// @return empty when they may not see it
    @Transactional(readOnly = true)
    public Optional<List<OnStaff>> see(UUID coordinator) {
        if (!staff.isCoordinator(coordinator)) {
            return Optional.empty();
        }
        var all = new LinkedHashMap<List<Object>, OnStaff>();
        var asked = appointments.current().stream()
                .filter(each -> each.acceptedAt() == null)
                .map(Member::of);
        Stream.concat(roster.members().stream(), asked).forEach(member -> {
            var added = member.added();
            var askedAt = added != null && added.acceptedAt() == null ? added.askedAt() : null;
            List<Object> who = added == null ? List.of(member.name()) : List.of(added.personId(), askedAt != null);
            all.merge(
                    who,
                    new OnStaff(member, added == null, askedAt),
                    (one, other) -> new OnStaff(one.member().and(other.member()), one.inSettings(), one.askedAt()));
        });
        return Optional.of(List.copyOf(all.values()));
    }

    /// What a coordinator wants somebody to be.
    ///
    /// @param number as it was written; empty when it was not
    /// @param group  a word of its name; empty when none was said
    public record Wanted(Role role, String name, String number, String group) {}

    /// @param sure whether the coordinator has seen what it means, and said yes
    /// @return empty when they may not
    @Transactional
    public Optional<Appointed> appoint(UUID coordinator, Wanted wanted, boolean sure, Instant now) {
        return staff.isCoordinator(coordinator)
                ? Optional.of(appointed(coordinator, wanted, sure, now))
                : Optional.empty();
    }

    private Appointed appointed(UUID coordinator, Wanted wanted, boolean sure, Instant now) {
        var typed = PhoneNumber.e164(wanted.number());
        if (typed.isEmpty()) {
            return new Appointed.NoNumber(wanted.number());
        }
        var number = Address.ofNumber(typed.get());
        if (Landlines.include(number.value())) {
            return new Appointed.Landline(number.readable());
        }
        if (wanted.role() != Role.LEADER) {
            return appointed(coordinator, wanted, number, null, sure, now);
        }
        var all = groups.findAll();
        var meant = GroupNames.called(wanted.group(), all);
        return switch (meant.size()) {
            case 0 -> new Appointed.NoGroup(wanted.group(), names(all));
            case 1 -> appointed(coordinator, wanted, number, meant.getFirst(), sure, now);
            default -> new Appointed.WhichGroup(names(meant));
        };
    }

    private static List<String> names(List<Group> groups) {
        return groups.stream().map(Group::name).sorted().toList();
    }

    private Appointed appointed(
            UUID coordinator, Wanted wanted, Address number, @Nullable Group group, boolean sure, Instant now) {
        var owner = addresses.at(number);
        var known = reachedAt(number, wanted.name());
        if (owner.isPresent() && known.isEmpty()) {
            return new Appointed.NumberOf(
                    people.findById(owner.get().personId()).orElseThrow().name());
        }
        var name = group == null ? null : group.name();
        if (known.map(Person::id).flatMap(roster::of).or(() -> roster.named(number)).stream()
                .anyMatch(member -> member.is(wanted.role(), name))) {
            return new Appointed.Already(wanted.name(), wanted.role(), name);
        }
        var before = known.flatMap(person -> asked(person.id(), wanted.role(), group));
        if (before.isPresent() && isAnswerable(before.get(), now)) {
            return new Appointed.AskedBefore(wanted.name(), before.get().askedAt());
        }
        if (known.isPresent() && addresses.toWriteTo(known.get().id()).isEmpty()) {
            return new Appointed.NotReached(wanted.name(), number.readable());
        }
        if (!sure) {
            return new Appointed.Proposed(wanted.name(), number.readable(), wanted.role(), name);
        }
        before.ifPresent(old -> appointments.forget(old.id()));
        boolean theirOwn = owner.isEmpty()
                || known.isPresent() && known.get().id().equals(owner.get().personId());
        var person = theirOwn ? gettingToKnow.introduce(wanted.name(), number, now) : known.orElseThrow();
        return ask(coordinator, wanted, number, person, group, now);
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

    private Optional<Appointment> asked(UUID person, Role role, @Nullable Group group) {
        return appointments.current().stream()
                .filter(each -> each.personId().equals(person)
                        && each.role() == role
                        && (group == null || group.id().equals(each.groupId())))
                .findFirst();
    }

    private static boolean isAnswerable(Appointment asked, Instant now) {
        return asked.acceptedAt() == null && asked.askedAt().plus(ANSWERABLE).isAfter(now);
    }

    private Appointed ask(
            UUID coordinator, Wanted wanted, Address number, Person person, @Nullable Group group, Instant now) {
        var made = new Appointment(
                Ids.at(now),
                person.id(),
                wanted.name(),
                wanted.role(),
                group == null ? null : group.id(),
                group == null ? null : group.name(),
                coordinator,
                now,
                null);
        if (!appointments.add(made)) {
            return new Appointed.AskedBefore(wanted.name(), now);
        }
        var posting = telling.tell(person.id(), invitation(made, person, now), now);
        if (!(posting instanceof Posting.Queued queued)) {
            appointments.forget(made.id());
            return new Appointed.NotReached(wanted.name(), number.readable());
        }
        addresses.toWriteTo(person.id()).ifPresent(there -> addresses.greeted(there, now));
        questions.ask(
                person.id(), Question.Kind.STAFF_ROLE, List.of(made.id()), queued.dueAt(), now.plus(ANSWERABLE), now);
        audit.note(coordinator, "STAFF_ASKED", person.id(), detail(made), now);
        return new Appointed.Asked(wanted.name(), queued.dueAt(), queued.dueAt().isAfter(now));
    }

    private Notice invitation(Appointment made, Person person, Instant now) {
        boolean isNew = addresses
                .toWriteTo(person.id())
                .flatMap(addresses::at)
                .filter(there -> there.greetedAt() != null)
                .isEmpty();
        return new Notice(
                "staff/" + made.id(),
                Phrase.of(
                        "staff.invite",
                        "hasName",
                        person.firstName().isBlank() ? "no" : "yes",
                        "name",
                        person.firstName(),
                        "by",
                        staff.nameOf(made.askedBy()).orElse(""),
                        "role",
                        made.role().name(),
                        "group",
                        orEmpty(made.group()),
                        "isNew",
                        isNew ? "yes" : "no"),
                List.of(option(made.id(), true), option(made.id(), false)),
                Draft.Purpose.SERVICE,
                now,
                now.plus(ANSWERABLE));
    }

    private static Option option(UUID appointment, boolean yes) {
        return new Option(
                "/staff " + (yes ? "YES " : "NO ") + appointment,
                Phrase.of(yes ? "staff.yes-label" : "staff.no-label"),
                Phrase.of(yes ? "staff.yes-line" : "staff.no-line"));
    }

    /// What somebody has said yes or no to.
    public record Answered(boolean yes, Role role, @Nullable String group) {}

    /// Somebody says whether they will. The coordinator who asked is told. Of a no nothing is kept but the trail.
    ///
    /// @return empty when they are not asked that, or not any more
    @Transactional
    public Optional<Answered> answer(UUID person, UUID appointment, boolean yes, Instant now) {
        return appointments
                .find(appointment)
                .filter(asked -> asked.personId().equals(person) && isAnswerable(asked, now))
                .filter(asked -> yes ? appointments.accept(asked.id(), now) : appointments.forget(asked.id()))
                .map(asked -> {
                    questions.close(Question.Kind.STAFF_ROLE, asked.id(), now);
                    audit.note(person, yes ? "STAFF_JOINED" : "STAFF_DECLINED", person, detail(asked), now);
                    telling.tell(asked.askedBy(), answered(asked, yes, now), now);
                    return new Answered(yes, asked.role(), asked.group());
                });
    }

    private static Notice answered(Appointment asked, boolean yes, Instant now) {
        return new Notice(
                "staff-answer/" + asked.id(),
                Phrase.of(
                        "staff.answered",
                        "name",
                        asked.name(),
                        "yes",
                        yes ? "yes" : "no",
                        "role",
                        asked.role().name(),
                        "group",
                        orEmpty(asked.group())),
                List.of(),
                Draft.Purpose.SERVICE,
                now,
                null);
    }

    static String detail(Appointment of) {
        return of.group() == null ? of.role().name() : of.role() + " " + of.group();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
