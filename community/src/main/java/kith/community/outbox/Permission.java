package kith.community.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.about.StaffSettings;
import kith.community.people.Address;
import kith.community.staff.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether we may write to someone at all: not after STOP, not news without consent, in trial mode only to staff.
@Component
class Permission {

    private final JdbcClient jdbc;
    private final StaffSettings settings;
    private final Roster roster;

    Permission(JdbcClient jdbc, StaffSettings settings, Roster roster) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.roster = roster;
    }

    /// @param due when it would go
    /// @return why it must not go, or empty when it may
    Optional<Posting.Reason> refusal(Draft draft, Instant due) {
        if (!mayReceive(draft.to())) {
            return Optional.of(Posting.Reason.NOT_STAFF);
        }
        if (draft.purpose() != Draft.Purpose.STOP_CONFIRMED && isClosed(draft.to())) {
            return Optional.of(Posting.Reason.ADDRESS_CLOSED);
        }
        if (draft.purpose() == Draft.Purpose.NEWS && !hasConsent(draft)) {
            return Optional.of(Posting.Reason.NO_CONSENT);
        }
        return Priority.keepsQuietHours(draft.purpose()) && isPaused(draft.personId(), due)
                ? Optional.of(Posting.Reason.PAUSED)
                : Optional.empty();
    }

    /// What answers them or cannot wait goes all the same.
    private boolean isPaused(UUID person, Instant due) {
        return jdbc.sql("select count(*) from pauses where person_id = ? and until > ?")
                        .params(person, due.toEpochMilli())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// In trial mode only staff receive anything.
    boolean mayReceive(Address address) {
        return settings.mode() != Mode.TRIAL || roster.addresses().contains(address.value());
    }

    boolean isClosed(Address address) {
        return jdbc.sql("select count(*) from addresses where channel = ? and value = ? and closed_at is not null")
                        .params(address.channel().name(), address.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The last word counts.
    private boolean hasConsent(Draft draft) {
        return jdbc.sql("""
                        select given from consents where person_id = ? and channel = ? and purpose = ?
                        order by at desc, id desc limit 1
                        """)
                .params(
                        draft.personId(),
                        draft.to().channel().name(),
                        draft.purpose().name())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
