package kith.community.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kith.community.people.Address;
import kith.community.people.GettingToKnow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who of the [Roster] cares for people: link workers and coordinators.
@Component
public class Staff {

    private final Roster roster;
    private final GettingToKnow gettingToKnow;

    Staff(Roster roster, GettingToKnow gettingToKnow) {
        this.roster = roster;
        this.gettingToKnow = gettingToKnow;
    }

    /// Whether this person may start check-ins, see who did not answer, and close them.
    @Transactional(readOnly = true)
    public boolean caresForPeople(UUID person) {
        return roster.of(person).filter(Member::caresForPeople).isPresent();
    }

    /// Whether this person may say who is staff.
    @Transactional(readOnly = true)
    public boolean isCoordinator(UUID person) {
        return roster.of(person).filter(Member::isCoordinator).isPresent();
    }

    /// Every link worker and coordinator. One we have never heard from is met here by their number; on Telegram nobody
    /// can be written to who has not written first.
    @Transactional
    public List<UUID> whoCareForPeople(Instant now) {
        return all(Member::caresForPeople, now);
    }

    /// Every coordinator. One we have never heard from is met here by their number.
    @Transactional
    public List<UUID> coordinators(Instant now) {
        return all(Member::isCoordinator, now);
    }

    private List<UUID> all(Predicate<Member> who, Instant now) {
        return roster.members().stream()
                .filter(who)
                .flatMap(member -> person(member, now).stream())
                .distinct()
                .toList();
    }

    /// The name of a member of staff as it stands in the settings, or as a coordinator wrote it; empty when this person
    /// is none.
    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID person) {
        return roster.of(person).map(Member::name);
    }

    private Optional<UUID> person(Member member, Instant now) {
        var known = roster.personOf(member);
        var settings = member.settings();
        if (known.isPresent() || settings == null || settings.phone() == null) {
            return known;
        }
        var address = Address.ofNumber(settings.phone());
        return Optional.of(gettingToKnow.introduce(member.name(), address, now).id());
    }
}
