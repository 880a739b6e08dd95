package kith.community.team;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kith.community.about.StaffSettings.Role;
import kith.community.groups.Group;
import kith.community.groups.GroupNames;
import kith.community.groups.Groups;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.Appointment;
import kith.community.staff.Appointments;
import kith.community.staff.AuditTrail;
import kith.community.staff.Member;
import kith.community.staff.Roster;
import kith.community.staff.Staff;
import kith.community.team.Dismissed.Candidate;
import kith.community.team.Dismissed.InHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A coordinator takes somebody off the staff, or takes back that they are asked. What they had in hand comes to that
/// coordinator.
@Service
public class Dismissing {

    private final Roster roster;
    private final Staff staff;
    private final Appointments appointments;
    private final Groups groups;
    private final HandingOver handingOver;
    private final Telling telling;
    private final Questions questions;
    private final AuditTrail audit;

    Dismissing(
            Roster roster,
            Staff staff,
            Appointments appointments,
            Groups groups,
            HandingOver handingOver,
            Telling telling,
            Questions questions,
            AuditTrail audit) {
        this.roster = roster;
        this.staff = staff;
        this.appointments = appointments;
        this.groups = groups;
        this.handingOver = handingOver;
        this.telling = telling;
        this.questions = questions;
        this.audit = audit;
    }

    /// Whom a coordinator means, and as what they are to be no more.
    ///
    /// @param role   null for whatever they are
    /// @param group  a word of its name; empty for every group
    /// @param person the one who was chosen of several; null before
    public record Meant(
            @Nullable Role role,
            String name,
            String group,
            @Nullable UUID person) {}

    /// @param sure whether the coordinator has seen what it ends, and said yes
    /// @return empty when they may not
    @Transactional
    public Optional<Dismissed> dismiss(UUID coordinator, Meant meant, boolean sure, Instant now) {
        return staff.isCoordinator(coordinator)
                ? Optional.of(dismissed(coordinator, meant, sure, now))
                : Optional.empty();
    }

    private Dismissed dismissed(UUID coordinator, Meant meant, boolean sure, Instant now) {
        var found = found(meant);
        var people = new LinkedHashMap<Object, Candidate>();
        found.forEach(each -> people.merge(
                each.person() == null ? each.member().name() : each.person(),
                each,
                (one, other) -> new Candidate(one.person(), one.member().and(other.member()))));
        if (people.isEmpty()) {
            return new Dismissed.NobodyCalled(meant.name());
        }
        if (people.size() > 1) {
            return new Dismissed.Which(List.copyOf(people.values()));
        }
        var added = found.stream()
                .flatMap(each -> Stream.ofNullable(each.member().added()))
                .toList();
        var name = found.getFirst().member().name();
        if (added.isEmpty()) {
            return new Dismissed.InSettings(name);
        }
        if (isLastCoordinator(added)) {
            return new Dismissed.LastCoordinator(name);
        }
        return sure ? end(coordinator, added, now) : proposed(added);
    }

    /// Entries that fit; where one has just that name, only that one's.
    private List<Candidate> found(Meant meant) {
        var named = GroupNames.called(meant.group(), groups.findAll()).stream()
                .map(Group::name)
                .toList();
        var all = all().filter(
                        each -> meant.role() == null || each.member().roles().contains(meant.role()))
                .filter(each -> meant.group().isEmpty() || named.stream().anyMatch(each.member()::leads))
                .filter(each -> meant.person() == null || meant.person().equals(each.person()))
                .toList();
        var exact = called(all, meant.name(), String::equals);
        return exact.isEmpty() ? called(all, meant.name(), String::startsWith) : exact;
    }

    private static List<Candidate> called(List<Candidate> all, String said, BiPredicate<String, String> fits) {
        var words = words(said);
        return all.stream()
                .filter(each -> {
                    var names = words(each.member().name());
                    return words.stream().allMatch(word -> names.stream().anyMatch(name -> fits.test(name, word)));
                })
                .toList();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).strip().split("[\\s-]+"))
                .toList();
    }

    /// Everyone who is staff, or is asked to be.
    private Stream<Candidate> all() {
        var asked = appointments.current().stream()
                .filter(each -> each.acceptedAt() == null)
                .map(Member::of);
        return Stream.concat(roster.members().stream(), asked)
                .map(member -> new Candidate(roster.personOf(member).orElse(null), member));
    }

    private boolean isLastCoordinator(List<Appointment> ending) {
        return ending.stream().anyMatch(each -> each.role() == Role.COORDINATOR && each.acceptedAt() != null)
                && roster.members().stream()
                        .filter(Member::isCoordinator)
                        .allMatch(member -> member.added() != null && ending.contains(member.added()));
    }

    private Dismissed proposed(List<Appointment> ending) {
        var person = ending.getFirst().personId();
        var ends = ending.stream().map(Member::of).reduce(Member::and).orElseThrow();
        var alone = ends.groups().stream()
                .filter(group -> roster.members().stream()
                        .filter(member -> member.leads(group))
                        .allMatch(member -> member.added() != null && ending.contains(member.added())))
                .toList();
        return new Dismissed.Proposed(
                person, ends, alone, stillCares(person, ending) ? InHand.NOTHING : handingOver.of(person));
    }

    /// Whether they care for people by something else than what ends.
    private boolean stillCares(UUID person, List<Appointment> ending) {
        return all().filter(
                        each -> person.equals(each.person()) && each.member().caresForPeople())
                .map(Candidate::member)
                .anyMatch(member -> member.added() == null
                        || member.added().acceptedAt() != null && !ending.contains(member.added()));
    }

    private Dismissed end(UUID coordinator, List<Appointment> ending, Instant now) {
        var person = ending.getFirst().personId();
        boolean cared = staff.caresForPeople(person);
        for (var each : ending) {
            if (each.acceptedAt() == null) {
                appointments.forget(each.id());
                questions.close(Question.Kind.STAFF_ROLE, each.id(), now);
            } else {
                appointments.end(each.id(), now);
            }
            audit.note(coordinator, "STAFF_REMOVED", person, Appointing.detail(each), now);
        }
        if (cared && !staff.caresForPeople(person)) {
            handingOver.handOver(person, heir(coordinator, person, now), now);
        }
        if (roster.of(person).isEmpty()) {
            handingOver.giveBack(person, now);
            handingOver.endQuestions(person, now);
        }
        var were = ending.stream().filter(each -> each.acceptedAt() != null).toList();
        boolean told = !were.isEmpty() && !person.equals(coordinator) && tell(coordinator, person, were, now);
        return new Dismissed.Done(ending.getFirst().name(), told);
    }

    /// Whoever takes themselves off leaves what they had to another coordinator.
    private UUID heir(UUID coordinator, UUID person, Instant now) {
        return !coordinator.equals(person)
                ? coordinator
                : staff.coordinators(now).stream().findFirst().orElse(coordinator);
    }

    private boolean tell(UUID coordinator, UUID person, List<Appointment> were, Instant now) {
        var ended = were.stream().map(Member::of).reduce(Member::and).orElseThrow();
        var words = Phrase.of(
                "staff.removed",
                "name",
                ended.firstName(),
                "by",
                staff.nameOf(coordinator).orElse(""),
                "leads",
                yes(ended.roles().contains(Role.LEADER)),
                "groups",
                String.join(", ", ended.groups()),
                "worker",
                yes(ended.roles().contains(Role.LINK_WORKER)),
                "coordinator",
                yes(ended.isCoordinator()));
        var notice =
                new Notice("staff-removed/" + were.getFirst().id(), words, List.of(), Draft.Purpose.SERVICE, now, null);
        return telling.tell(person, notice, now) instanceof Posting.Queued;
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }
}
