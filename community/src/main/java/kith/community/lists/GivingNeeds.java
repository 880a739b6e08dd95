package kith.community.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.groups.Group;
import kith.community.groups.GroupNames;
import kith.community.groups.Groups;
import kith.community.groups.Leading;
import kith.community.groups.Leading.Leader;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks a group to do what somebody needs, and tells the link worker who gave it to them what became of it. Whoever
/// leads the group hears a first name and an area; the number only when the person has said yes to that.
@Service
public class GivingNeeds {

    private static final Duration ANSWERABLE = Duration.ofDays(3);

    private final Needs needs;
    private final People people;
    private final Addresses addresses;
    private final Groups groups;
    private final Leading leading;
    private final Staff staff;
    private final Telling telling;
    private final Questions questions;
    private final AuditTrail audit;

    GivingNeeds(
            Needs needs,
            People people,
            Addresses addresses,
            Groups groups,
            Leading leading,
            Staff staff,
            Telling telling,
            Questions questions,
            AuditTrail audit) {
        this.needs = needs;
        this.people = people;
        this.addresses = addresses;
        this.groups = groups;
        this.leading = leading;
        this.staff = staff;
        this.telling = telling;
        this.questions = questions;
        this.audit = audit;
    }

    /// What came of giving needs to a group.
    public sealed interface Given {

        /// @param count   how many it was; those done before are not among them
        /// @param leaders first names of those who are asked
        record To(String group, int count, List<String> leaders) implements Given {}

        /// @param known the names of all groups
        record NoSuchGroup(String said, List<String> known) implements Given {}

        record Several(List<String> groups) implements Given {}

        /// No message reaches anybody who leads it; nothing was given.
        record NobodyThere(String group) implements Given {}
    }

    /// @param said the group, as people call it
    /// @return empty when they may not
    @Transactional
    public Optional<Given> give(UUID worker, List<UUID> ids, String said, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        var all = groups.findAll();
        var called = GroupNames.called(said, all);
        if (called.isEmpty()) {
            return Optional.of(new Given.NoSuchGroup(said, names(all)));
        }
        return Optional.of(
                called.size() > 1 ? new Given.Several(names(called)) : give(worker, ids, called.getFirst(), now));
    }

    private Given give(UUID worker, List<UUID> ids, Group group, Instant now) {
        var leaders = leading.leadersOf(group.id());
        if (leaders.isEmpty()) {
            return new Given.NobodyThere(group.name());
        }
        var given = ids.stream()
                .filter(id -> needs.give(id, group.id(), worker, now) == 1)
                .map(id -> needs.findById(id).orElseThrow())
                .toList();
        given.forEach(
                need -> audit.note(worker, "NEED_GIVEN", need.personId(), need.kind() + " to " + group.name(), now));
        var reached = given.isEmpty()
                ? List.<Leader>of()
                : leaders.stream()
                        .filter(leader -> ask(leader, given, group, worker, now))
                        .toList();
        if (!given.isEmpty() && reached.isEmpty()) {
            given.forEach(need -> needs.takeBack(need.id(), now));
            return new Given.NobodyThere(group.name());
        }
        return new Given.To(
                group.name(),
                given.size(),
                reached.stream().map(Leader::firstName).toList());
    }

    private boolean ask(Leader leader, List<Need> given, Group group, UUID worker, Instant now) {
        var words = Phrase.of(
                "list.given-leader",
                "worker",
                staff.nameOf(worker).orElse(""),
                "group",
                group.name(),
                "count",
                given.size());
        return tell(
                leader.personId(),
                "need-given/" + given.getFirst().id() + "/" + now.toEpochMilli() + "/" + leader.personId(),
                words,
                now);
    }

    /// Whether whoever sees to a need can reach the person.
    public enum Contact {
        /// They have the number, or need none.
        KNOWN,
        /// The person is asked whether they may have it.
        ASKED,
        /// We have no number to give, or no message reaches them: the worker is told to see to it.
        NONE
    }

    /// A leader has said what becomes of a need.
    Contact movedBy(UUID leader, Need need, SeeingToNeeds.Move move, Instant now) {
        return switch (move) {
            case TAKEN -> askForNumber(leader, need, now);
            case DONE -> {
                tellWorker(need, leader, "DONE", now);
                yield Contact.KNOWN;
            }
            case LEFT -> {
                tellWorker(need, leader, "LEFT", now);
                yield Contact.KNOWN;
            }
        };
    }

    private Contact askForNumber(UUID leader, Need need, Instant now) {
        var name = leading.firstName(leader).orElse("");
        var words = Phrase.of("list.may-have-number", "leader", name, "group", groupOf(need), "what", what(need));
        var posting = addresses.number(need.personId()).isEmpty()
                ? new Posting.Withheld(Posting.Reason.NO_ADDRESS)
                : telling.tell(
                        need.personId(),
                        new Notice(
                                "need-number/" + need.id() + "/" + leader,
                                words,
                                List.of(option(need, true, name), option(need, false, name)),
                                Draft.Purpose.SERVICE,
                                now,
                                now.plus(ANSWERABLE)),
                        now);
        return switch (posting) {
            case Posting.Queued queued -> {
                questions.ask(
                        need.personId(),
                        Question.Kind.NEED_NUMBER,
                        List.of(need.id(), leader),
                        queued.dueAt(),
                        queued.dueAt().plus(ANSWERABLE),
                        now);
                yield Contact.ASKED;
            }
            case Posting.AlreadyPosted before -> Contact.ASKED;
            case Posting.Withheld withheld -> {
                tellWorker(need, leader, "NOT_REACHED", now);
                yield Contact.NONE;
            }
        };
    }

    private static Option option(Need need, boolean yes, String leader) {
        var key = yes ? "list.number-yes" : "list.number-no";
        return new Option(
                NeedButtons.number(need.id(), yes), Phrase.of(key, "leader", leader), Phrase.of(key + "-line"));
    }

    /// Somebody says whether the one who would do it for them may have their number.
    ///
    /// @return who that is, by first name; empty when they were not asked, or answered before
    @Transactional
    public Optional<String> answer(UUID person, UUID needId, boolean yes, Instant now) {
        return questions.open(person, now).stream()
                .filter(question -> question.kind() == Question.Kind.NEED_NUMBER
                        && question.subjects().getFirst().equals(needId))
                .findFirst()
                .map(question -> {
                    questions.end(question.id(), now);
                    var leader = question.subjects().getLast();
                    answered(needs.findById(needId).orElseThrow(), leader, yes, now);
                    return leading.firstName(leader).orElse("");
                });
    }

    private void answered(Need need, UUID leader, boolean yes, Instant now) {
        var number = addresses.number(need.personId()).map(Address::readable).orElse("");
        boolean given = yes && need.state() == Need.State.TAKEN && leader.equals(need.takenBy());
        if (given) {
            audit.note(leader, "NUMBER_GIVEN", need.personId(), need.kind().name(), now);
        } else if (!yes && needs.takeBack(need.id(), now) == 1) {
            tellWorker(need, leader, "NO_NUMBER", now);
        }
        if (given || !yes) {
            var words = Phrase.of(
                    "list.number",
                    "yes",
                    given ? "yes" : "no",
                    "name",
                    people.findById(need.personId()).map(Person::firstName).orElse(""),
                    "number",
                    number,
                    "what",
                    what(need));
            tell(leader, "need-number/" + need.id() + "/" + leader + "/" + (given ? "YES" : "NO"), words, now);
        }
    }

    private void tellWorker(Need need, UUID leader, String what, Instant now) {
        if (need.givenBy() == null) {
            return;
        }
        var person = people.findById(need.personId()).orElseThrow();
        var words = Phrase.of(
                "list.told-worker",
                "state",
                what,
                "leader",
                leading.firstName(leader).orElse(""),
                "group",
                groupOf(need),
                "name",
                person.name(),
                "what",
                what(need));
        tell(need.givenBy(), "need/" + need.id() + "/" + what + "/" + now.toEpochMilli(), words, now);
    }

    private String groupOf(Need need) {
        return need.circleId() == null
                ? ""
                : groups.findById(need.circleId()).map(Group::name).orElse("");
    }

    private static Phrase what(Need need) {
        return Phrase.of(
                "list.needs",
                "shopping",
                yes(need.kind() == Need.Kind.SHOPPING),
                "prescription",
                yes(need.kind() == Need.Kind.PRESCRIPTION),
                "dog",
                yes(need.kind() == Need.Kind.DOG_WALKING));
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }

    private boolean tell(UUID person, String key, Phrase words, Instant now) {
        var notice = new Notice(key, words, List.of(), Draft.Purpose.SERVICE, now, now.plus(ANSWERABLE));
        return !telling.tell(person, notice, now).reachesNobody();
    }

    private static List<String> names(List<Group> groups) {
        return groups.stream().map(Group::name).sorted().toList();
    }
}
