package kith.community.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.groups.Group;
import kith.community.groups.Leading;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Addresses;
import kith.community.people.Consents;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passes a message of a member of staff on to one person: a worker's to anybody who has agreed to be written to, a
/// leader's to those of their groups and those who have a place with them.
@Service
public class PassingOn {

    private static final Duration USEFUL = Duration.ofDays(1);
    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Telling telling;
    private final Staff staff;
    private final Leading leading;
    private final Consents consents;
    private final Addresses addresses;
    private final AuditTrail audit;

    PassingOn(
            JdbcClient jdbc,
            Telling telling,
            Staff staff,
            Leading leading,
            Consents consents,
            Addresses addresses,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.telling = telling;
        this.staff = staff;
        this.leading = leading;
        this.consents = consents;
        this.addresses = addresses;
        this.audit = audit;
    }

    /// Those of these people to whom this member of staff may have something passed on.
    @Transactional(readOnly = true)
    public List<Person> among(UUID from, List<Person> people) {
        return people.stream().filter(each -> may(from, each.id())).toList();
    }

    /// @return whether it is on its way; false when they may not, when the person has not agreed to be written to, and
    ///         when no message reaches them
    @Transactional
    public boolean pass(UUID from, UUID to, String words, Instant now) {
        if (!may(from, to)) {
            return false;
        }
        boolean goes = hasAgreed(to) && tell(from, to, words.strip(), now) instanceof Posting.Queued;
        audit.note(from, goes ? "PASSED_ON" : "NOT_PASSED_ON", to, "", now);
        return goes;
    }

    private Posting tell(UUID from, UUID to, String words, Instant now) {
        return telling.tell(
                to,
                new Notice(
                        "passed-on/" + Ids.at(now),
                        Phrase.of(
                                "person.passed-on",
                                "by",
                                staff.nameOf(from).orElse(""),
                                "words",
                                words.substring(0, Math.min(LONGEST, words.length()))),
                        List.of(),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(USEFUL)),
                now);
    }

    private boolean may(UUID from, UUID to) {
        return !from.equals(to) && (staff.caresForPeople(from) || isLedBy(from, to));
    }

    private boolean isLedBy(UUID leader, UUID person) {
        var groups = leading.groupsLedBy(leader).stream().map(Group::id).toList();
        return !groups.isEmpty()
                && jdbc.sql("""
                        select count(*) from (
                            select person_id from memberships
                            where person_id = :person and left_at is null and circle_id in (:groups)
                            union all
                            select u.person_id from sign_ups u join sessions s on s.id = u.session_id
                                join activities v on v.id = s.activity_id
                            where u.person_id = :person and u.ended_at is null and v.circle_id in (:groups)) theirs""")
                                .param("person", person)
                                .param("groups", groups)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private boolean hasAgreed(UUID person) {
        return consents.said(person, Consents.MESSAGES)
                .orElseGet(() -> addresses.of(person).stream().anyMatch(address -> address.lastHeardAt() != null));
    }
}
