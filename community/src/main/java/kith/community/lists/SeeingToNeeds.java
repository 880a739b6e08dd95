package kith.community.lists;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.groups.Leading;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.people.People;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff see and do about needs: open, taken by somebody, done. Who cares for people sees them all; whoever leads
/// a group sees what their group was asked to do, by first name and area.
@Service
public class SeeingToNeeds {

    private final Needs needs;
    private final People people;
    private final Groups groups;
    private final Leading leading;
    private final Staff staff;
    private final GivingNeeds giving;
    private final AuditTrail audit;

    SeeingToNeeds(
            Needs needs,
            People people,
            Groups groups,
            Leading leading,
            Staff staff,
            GivingNeeds giving,
            AuditTrail audit) {
        this.needs = needs;
        this.people = people;
        this.groups = groups;
        this.leading = leading;
        this.staff = staff;
        this.giving = giving;
        this.audit = audit;
    }

    /// A need as it is shown.
    ///
    /// @param area    roughly where they are; empty when it is not known, or whoever sees it knows it anyway
    /// @param takenBy who sees to it; empty while nobody does
    /// @param group   who was asked to do it; empty where no group was
    public record Shown(
            UUID need, String name, String area, Need.Kind kind, Instant since, String takenBy, String group) {}

    /// @param more how many there are beyond those shown
    /// @param ours whether whoever sees it may give it to a group
    public record Seen(List<Shown> shown, int more, boolean ours) {}

    /// What is open, the oldest first.
    ///
    /// @return empty when they may not
    @Transactional
    public Optional<Seen> see(UUID worker, int most, Instant now) {
        boolean cares = staff.caresForPeople(worker);
        var led = cares ? List.<UUID>of() : ledBy(worker);
        if (!cares && led.isEmpty()) {
            return Optional.empty();
        }
        var all = cares ? needs.toBeDone() : needs.givenTo(led);
        var names = groups.findAll().stream().collect(Collectors.toMap(Group::id, Function.identity()));
        var shown = all.stream()
                .limit(most)
                .map(need -> shown(need, cares, need.circleId() == null ? null : names.get(need.circleId())))
                .toList();
        audit.note(worker, "NEEDS_SEEN", null, shown.size() + " of " + all.size(), now);
        return Optional.of(new Seen(shown, all.size() - shown.size(), cares));
    }

    private Shown shown(Need need, boolean cares, @Nullable Group group) {
        var person = people.findById(need.personId()).orElseThrow();
        return new Shown(
                need.id(),
                cares ? person.name() : person.firstName(),
                cares ? "" : person.area(),
                need.kind(),
                need.at(),
                need.takenBy() == null ? "" : staff.nameOf(need.takenBy()).orElse(""),
                group == null || !cares ? "" : group.name());
    }

    /// Somebody needs something, as a member of staff was told.
    ///
    /// @return what they did not say before; empty when the worker may not
    @Transactional
    public Optional<Set<Need.Kind>> keep(UUID worker, UUID person, Set<Need.Kind> kinds, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        var fresh = EnumSet.noneOf(Need.Kind.class);
        fresh.addAll(kinds);
        needs.findByPersonIdOrderByAt(person).stream()
                .filter(Need::isToBeDone)
                .map(Need::kind)
                .forEach(fresh::remove);
        fresh.forEach(kind -> {
            needs.open(person, kind, now);
            audit.note(worker, "NEED_KEPT", person, kind.name(), now);
        });
        return Optional.of(fresh);
    }

    /// What becomes of a need.
    public enum Move {
        /// Whoever says so sees to it.
        TAKEN,
        DONE,
        /// They can not see to it: it is open again, and a group has it no more.
        LEFT
    }

    /// @param state   null when it was done before
    /// @param contact whether whoever sees to it can reach them
    public record Moved(String name, Need.Kind kind, Need.@Nullable State state, GivingNeeds.Contact contact) {}

    /// Someone sees to it, it is done, or they can not do it. Done stays done.
    ///
    /// @return empty when they may not
    @Transactional
    public Optional<Moved> move(UUID worker, UUID id, Move move, Instant now) {
        boolean cares = staff.caresForPeople(worker);
        var before = needs.findById(id).orElseThrow();
        if (!cares && (before.circleId() == null || !leading.mayLead(worker, before.circleId()))) {
            return Optional.empty();
        }
        boolean moved = switch (move) {
            case TAKEN -> needs.move(id, Need.State.TAKEN, worker, now) == 1;
            case DONE -> needs.move(id, Need.State.DONE, worker, now) == 1;
            case LEFT -> needs.takeBack(id, now) == 1;
        };
        var contact = GivingNeeds.Contact.KNOWN;
        if (moved) {
            audit.note(worker, "NEED_" + move, before.personId(), before.kind().name(), now);
            contact = cares ? contact : giving.movedBy(worker, before, move, now);
        }
        var person = people.findById(before.personId()).orElseThrow();
        return Optional.of(new Moved(
                cares ? person.name() : person.firstName(),
                before.kind(),
                moved ? needs.findById(id).orElseThrow().state() : null,
                contact));
    }

    private List<UUID> ledBy(UUID leader) {
        return leading.groupsLedBy(leader).stream().map(Group::id).toList();
    }
}
