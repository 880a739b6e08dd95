package kith.community.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.people.People;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff who care for people see and do about needs: open, taken by somebody, done.
@Service
public class SeeingToNeeds {

    private final Needs needs;
    private final People people;
    private final Staff staff;
    private final AuditTrail audit;

    SeeingToNeeds(Needs needs, People people, Staff staff, AuditTrail audit) {
        this.needs = needs;
        this.people = people;
        this.staff = staff;
        this.audit = audit;
    }

    /// A need as it is shown.
    ///
    /// @param takenBy who sees to it; empty while nobody does
    public record Shown(UUID need, UUID personId, String name, Need.Kind kind, Instant since, String takenBy) {}

    /// @param more how many there are beyond those shown
    public record Seen(List<Shown> shown, int more) {}

    /// What is open, the oldest first.
    ///
    /// @return empty when they may not
    @Transactional
    public Optional<Seen> see(UUID worker, int most, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        var all = needs.toBeDone();
        var shown = all.stream().limit(most).map(this::shown).toList();
        audit.note(worker, "NEEDS_SEEN", null, shown.size() + " of " + all.size(), now);
        return Optional.of(new Seen(shown, all.size() - shown.size()));
    }

    private Shown shown(Need need) {
        return new Shown(
                need.id(),
                need.personId(),
                name(need.personId()),
                need.kind(),
                need.at(),
                need.takenBy() == null ? "" : nameOf(need.takenBy()));
    }

    /// Someone sees to it, or it is done. Done stays done.
    ///
    /// @return empty when they may not
    @Transactional
    public Optional<Moved> move(UUID worker, UUID id, boolean done, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        boolean moved = needs.move(id, done ? Need.State.DONE : Need.State.TAKEN, worker, now) == 1;
        var need = needs.findById(id).orElseThrow();
        if (moved) {
            audit.note(
                    worker,
                    done ? "NEED_DONE" : "NEED_TAKEN",
                    need.personId(),
                    need.kind().name(),
                    now);
        }
        return Optional.of(new Moved(name(need.personId()), need.kind(), moved ? need.state() : null));
    }

    /// @param state null when it was done before
    public record Moved(String name, Need.Kind kind, Need.@Nullable State state) {}

    private String nameOf(UUID worker) {
        return staff.nameOf(worker).orElseGet(() -> name(worker));
    }

    private String name(UUID person) {
        return people.findById(person)
                .map(one -> (one.firstName() + " " + one.lastName()).strip())
                .orElse("");
    }
}
