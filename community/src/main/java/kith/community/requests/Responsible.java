package kith.community.requests;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.checkins.CheckInPlan;
import kith.community.checkins.Planning;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the member of staff who hears what somebody asks of a person.
@Component
public class Responsible {

    /// So far back is looked for who has put somebody in.
    private static final int ENTRIES = 200;

    private final Planning planning;
    private final AuditTrail audit;
    private final Staff staff;

    Responsible(Planning planning, AuditTrail audit, Staff staff) {
        this.planning = planning;
        this.audit = audit;
        this.staff = staff;
    }

    /// Who looks after somebody: the worker of their plan, else who has put them in, else whoever cares for people.
    @Transactional
    public Optional<UUID> workerOf(UUID person, Instant now) {
        return Stream.of(
                        planning.of(person).map(CheckInPlan::workerId),
                        whoPutIn(person),
                        staff.whoCareForPeople(now).stream().findFirst())
                .flatMap(Optional::stream)
                .filter(worker -> !worker.equals(person))
                .findFirst();
    }

    /// The first of the coordinators; where there is none, whoever cares for people.
    @Transactional
    public Optional<UUID> coordinator(UUID person, Instant now) {
        return Stream.concat(staff.coordinators(now).stream(), staff.whoCareForPeople(now).stream())
                .filter(worker -> !worker.equals(person))
                .findFirst();
    }

    /// The member of staff who has put somebody in; empty when they wrote first.
    @Transactional(readOnly = true)
    public Optional<UUID> whoPutIn(UUID person) {
        return audit.about(person, ENTRIES).stream()
                .filter(entry -> entry.deed().equals("PERSON_ADDED"))
                .map(AuditTrail.Entry::staffId)
                .filter(staff::caresForPeople)
                .findFirst();
    }

    /// How somebody of the staff is called by those they look after; empty where that is not known.
    @Transactional(readOnly = true)
    public Optional<String> firstNameOf(UUID worker) {
        return staff.nameOf(worker).map(name -> name.split("\\s+")[0]).filter(name -> !name.isBlank());
    }
}
