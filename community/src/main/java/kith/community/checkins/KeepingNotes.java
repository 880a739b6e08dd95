package kith.community.checkins;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what workers know of people, among their check-ins. A note closes nothing: it may be that nobody has spoken to
/// them.
@Service
public class KeepingNotes {

    private static final int LONGEST_NOTE = 400;

    private final Opening opening;
    private final Climbing climbing;
    private final Staff staff;
    private final AuditTrail audit;

    KeepingNotes(Opening opening, Climbing climbing, Staff staff, AuditTrail audit) {
        this.opening = opening;
        this.climbing = climbing;
        this.staff = staff;
        this.audit = audit;
    }

    /// @return whether it is kept; false when they may not, or gave no note
    @Transactional
    public boolean keep(UUID worker, UUID person, String note, Instant now) {
        var words = note.strip();
        if (!staff.caresForPeople(worker) || words.isEmpty()) {
            return false;
        }
        opening.openNow(person, Optional.of(worker), Questionnaires.QUICK, now)
                .ifPresent(it ->
                        climbing.close(it, worker, words.substring(0, Math.min(LONGEST_NOTE, words.length())), now));
        audit.note(worker, "NOTE_KEPT", person, "", now);
        return true;
    }
}
