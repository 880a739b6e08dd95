package kith.community.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the messages owed to people. The one place that decides whether and when we may write.
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final Permission permission;
    private final QuietHours quietHours;
    private final Announcing announcing;
    private final Bell bell;

    Outbox(JdbcClient jdbc, Permission permission, QuietHours quietHours, Announcing announcing, Bell bell) {
        this.jdbc = jdbc;
        this.permission = permission;
        this.quietHours = quietHours;
        this.announcing = announcing;
        this.bell = bell;
    }

    /// Puts a message on record, to be sent once the running transaction is committed and it is due.
    ///
    /// @return what became of it; a message that must not go is on record too, with the reason
    @Transactional
    public Posting post(Draft draft, Instant now) {
        var id = Ids.at(now);
        var due = due(draft, now);
        var refusal = permission.refusal(draft, due).or(() -> tooLate(draft, due));
        if (!insert(id, draft, due, refusal.orElse(null), now)) {
            return new Posting.AlreadyPosted();
        }
        if (refusal.isPresent()) {
            announcing.of(id, draft.to().channel(), now);
            return new Posting.Withheld(refusal.get());
        }
        bell.ringAfterCommit();
        return new Posting.Queued(id, due);
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

    private boolean insert(UUID id, Draft draft, Instant due, Posting.@Nullable Reason refusal, Instant now) {
        var state = refusal == null ? MessageState.QUEUED : MessageState.WITHHELD;
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
