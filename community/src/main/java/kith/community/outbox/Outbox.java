package kith.community.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the messages owed to people. The one place that decides whether and when we may write.
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final Permission permission;
    private final QuietHours quietHours;
    private final Announcing announcing;
    private final Bell bell;

    Outbox(
            JdbcClient jdbc,
            Addresses addresses,
            Permission permission,
            QuietHours quietHours,
            Announcing announcing,
            Bell bell) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.permission = permission;
        this.quietHours = quietHours;
        this.announcing = announcing;
        this.bell = bell;
    }

    /// Puts a message on record, to be sent once the running transaction is committed and it is due. A landline is rung
    /// instead of texted.
    ///
    /// @return what became of it; a message that must not go is on record too, with the reason
    @Transactional
    public Posting post(Draft asked, Instant now) {
        var draft = asked.to(Addresses.rungIfLandline(asked.to()));
        if (draft.to().channel().isSpoken()) {
            addresses.addFromSamePhone(draft.to(), now); // so that a STOP by text holds for calls
        }
        if (draft.isSaid()) {
            return say(draft, now);
        }
        var id = Ids.at(now);
        var due = due(draft, now);
        var refusal = permission.refusal(draft, due).or(() -> tooLate(draft, due));
        var state = refusal.isEmpty() ? MessageState.QUEUED : MessageState.WITHHELD;
        if (!insert(id, draft, due, state, refusal.orElse(null), now)) {
            return new Posting.AlreadyPosted();
        }
        if (refusal.isPresent()) {
            announcing.of(id, draft.to().channel(), now);
            return new Posting.Withheld(refusal.get());
        }
        bell.ringAfterCommit();
        return new Posting.Queued(id, due);
    }

    /// Which of these keys have been posted before, so that whoever looks for what is due leaves them out.
    @Transactional(readOnly = true)
    public Set<String> posted(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select post_key from outbox where post_key in (:keys)")
                        .param("keys", keys)
                        .query(String.class)
                        .list());
    }

    /// Whether an address may be reached at all just now: it is not closed, and in trial mode it is of the staff.
    @Transactional(readOnly = true)
    public boolean mayReach(Address address) {
        return permission.mayReceive(address) && !permission.isClosed(address);
    }

    /// Whether someone who rings us is talked with: in trial mode only staff are.
    public boolean mayAnswer(Address address) {
        return permission.mayReceive(address);
    }

    /// Someone who rings us is answered, whatever they told us not to send.
    private Posting say(Draft draft, Instant now) {
        var id = Ids.at(now);
        var said = new Draft(
                draft.key(),
                draft.personId(),
                draft.to(),
                draft.message(),
                draft.purpose(),
                now,
                now.plus(Speaking.PATIENCE),
                null);
        return insert(id, said, now, MessageState.TO_SAY, null, now)
                ? new Posting.Queued(id, now)
                : new Posting.AlreadyPosted();
    }

    /// Holds back what is still queued of these messages, for good. What a provider is just being handed goes.
    ///
    /// @return how many were held back
    @Transactional
    public int takeBack(Collection<UUID> messages, Instant now) {
        return messages.isEmpty()
                ? 0
                : jdbc.sql("""
                                update outbox set state = 'WITHHELD', reason = 'TAKEN_BACK', claim_token = null,
                                    claimed_until = null, finished_at = :now, changed_at = :now
                                where finished_at is null and state in ('QUEUED', 'CLAIMED') and id in (:messages)
                                """)
                        .param("now", now.toEpochMilli())
                        .param("messages", messages)
                        .update();
    }

    private Instant due(Draft draft, Instant now) {
        var wanted = draft.notBefore().isBefore(now) ? now : draft.notBefore();
        return Priority.keepsQuietHours(draft.purpose()) ? quietHours.next(wanted) : wanted;
    }

    private static Optional<Posting.Reason> tooLate(Draft draft, Instant due) {
        return draft.usefulUntil() != null && !due.isBefore(draft.usefulUntil())
                ? Optional.of(Posting.Reason.TOO_LATE)
                : Optional.empty();
    }

    private boolean insert(
            UUID id, Draft draft, Instant due, MessageState state, Posting.@Nullable Reason refusal, Instant now) {
        return jdbc.sql("""
                                insert into outbox (id, post_key, person_id, channel, address, purpose, priority,
                                    sequence, message, replaces, posted_at, due_at, useful_until,
                                    state, reason, tries, resends, finished_at, changed_at)
                                values (:id, :key, :person, :channel, :address, :purpose, :priority,
                                    (select coalesce(max(sequence), 0) + 1 from outbox
                                     where channel = :channel and address = :address),
                                    :message, :replaces, :now, :due, :usefulUntil,
                                    :state, :reason, 0, 0, :finished, :now)
                                on conflict (post_key) do nothing
                                """)
                        .param("id", id)
                        .param("key", draft.key())
                        .param("person", draft.personId())
                        .param("channel", draft.to().channel().name())
                        .param("address", draft.to().value())
                        .param("purpose", draft.purpose().name())
                        .param("priority", Priority.of(draft.purpose()))
                        .param("message", MessageJson.write(draft.message()))
                        .param("replaces", draft.replaces())
                        .param("now", now.toEpochMilli())
                        .param("due", due.toEpochMilli())
                        .param(
                                "usefulUntil",
                                draft.usefulUntil() == null
                                        ? null
                                        : draft.usefulUntil().toEpochMilli())
                        .param("state", state.name())
                        .param("reason", refusal == null ? null : refusal.name())
                        .param("finished", refusal == null ? null : now.toEpochMilli())
                        .update()
                == 1;
    }
}
