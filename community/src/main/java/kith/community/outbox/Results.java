package kith.community.outbox;

import java.time.Duration;
import java.time.Instant;
import kith.community.people.ChannelKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records what a provider made of a claimed message, and what follows from it.
///
/// A claim that is no longer the holder's is ignored. A receipt that came before us is not undone.
@Component
public class Results {

    private static final Logger LOG = LoggerFactory.getLogger(Results.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Paces paces;
    private final Closing closing;
    private final Announcing announcing;
    private final Spending spending;

    Results(JdbcClient jdbc, Paces paces, Closing closing, Announcing announcing, Spending spending) {
        this.jdbc = jdbc;
        this.paces = paces;
        this.closing = closing;
        this.announcing = announcing;
        this.spending = spending;
    }

    /// What came of sending.
    @Transactional
    public void sent(Claim claim, SendResult result, Instant now) {
        int tries = claim.tries() + 1;
        switch (result) {
            case SendResult.Accepted accepted -> accept(claim, accepted.providerId(), now);
            case SendResult.Refused refused -> finish(claim, MessageState.FAILED, refused.code(), now);
            case SendResult.Gone gone -> gone(claim, gone, now);
            case SendResult.TryLater later when later.everyone() -> pauseEveryone(claim, later, now);
            case SendResult.TryLater later -> again(claim, tries, later, now);
            case SendResult.Unknown unknown -> unsure(claim, tries, 0, unknown.code(), now);
        }
    }

    /// What came of asking a provider about a message. [SendResult.Refused], which says that it never got it, is not
    /// for here: the message is to be sent.
    @Transactional
    public void settled(Claim claim, SendResult result, Instant now) {
        int tries = claim.tries() + 1;
        switch (result) {
            case SendResult.Accepted accepted -> accept(claim, accepted.providerId(), now);
            case SendResult.Gone gone -> gone(claim, gone, now);
            case SendResult.TryLater later -> {
                if (later.everyone()) {
                    paces.block(claim.outgoing().to().channel(), now.plus(pause(later)));
                }
                unsure(claim, tries, 1, later.code(), now);
            }
            case SendResult.Unknown unknown -> unsure(claim, tries, 1, unknown.code(), now);
            case SendResult.Refused _ ->
                throw new IllegalArgumentException(
                        "Message " + claim.id() + " was never taken by its provider: send it.");
        }
    }

    /// Nobody can tell whether it arrived, and it is not sent again.
    @Transactional
    public void leftUnknown(Claim claim, Instant now) {
        finish(claim, MessageState.UNKNOWN, "OUTCOME_UNKNOWN", now);
    }

    /// Gives back a message that has certainly not been sent; what holds it back is seen to at the next turn.
    @Transactional
    public void notBegun(Claim claim, Instant now) {
        reschedule(claim, MessageState.QUEUED, now, 0, "", now);
    }

    /// Gives back a message that may have been sent, and was not sent again.
    @Transactional
    public void notResent(Claim claim, Instant now) {
        unsure(claim, claim.tries() + 1, 1, "NOT_RESENT", now);
    }

    /// A call is still under way then; the others to the same number wait until it is over.
    private void accept(Claim claim, String providerId, Instant now) {
        int rows = jdbc.sql("""
                        update outbox set provider_id = :providerId, claim_token = null, claimed_until = null,
                            reason = case when state in ('SENDING', 'SETTLING') then null else reason end,
                            state = case when state in ('SENDING', 'SETTLING') then 'ACCEPTED' else state end,
                            finished_at = case when channel in (:spoken) then finished_at
                                else coalesce(finished_at, :now) end,
                            changed_at = :now
                        where id = :id and claim_token = :token
                        """)
                .param("providerId", providerId)
                .param("spoken", ChannelKind.names(ChannelKind::isSpoken))
                .param("now", now.toEpochMilli())
                .param("id", claim.id())
                .param("token", claim.token())
                .update();
        if (rows == 1) {
            spending.accepted(claim.outgoing(), now);
        }
        logIfStale(claim, rows);
        announce(claim, rows, now);
    }

    private void gone(Claim claim, SendResult.Gone gone, Instant now) {
        if (finish(claim, MessageState.FAILED, gone.code(), now)) {
            closing.addressOf(claim.id(), gone.reason(), now);
        }
    }

    /// The provider is busy, and this message is not to blame: the try does not count.
    private void pauseEveryone(Claim claim, SendResult.TryLater later, Instant now) {
        var until = now.plus(pause(later));
        paces.block(claim.outgoing().to().channel(), until);
        reschedule(claim, MessageState.QUEUED, until, -1, later.code(), now);
    }

    private void again(Claim claim, int tries, SendResult.TryLater later, Instant now) {
        Backoff.after(tries, later.pause())
                .ifPresentOrElse(
                        wait -> reschedule(claim, MessageState.QUEUED, now.plus(wait), 0, later.code(), now),
                        () -> finish(claim, MessageState.FAILED, later.code(), now));
    }

    private void unsure(Claim claim, int tries, int counted, String code, Instant now) {
        Backoff.after(tries, null)
                .ifPresentOrElse(
                        wait -> reschedule(claim, MessageState.UNSURE, now.plus(wait), counted, code, now),
                        () -> finish(claim, MessageState.UNKNOWN, code, now));
    }

    private static Duration pause(SendResult.TryLater later) {
        return later.pause() == null ? PAUSE : later.pause();
    }

    private void reschedule(Claim claim, MessageState state, Instant due, int tries, String code, Instant now) {
        int rows = jdbc.sql("""
                        update outbox set state = :state, due_at = :due, tries = tries + :tries, reason = :reason,
                            claim_token = null, claimed_until = null, changed_at = :now
                        where id = :id and claim_token = :token and state in ('CLAIMED', 'SENDING', 'SETTLING')
                        """)
                .param("state", state.name())
                .param("due", due.toEpochMilli())
                .param("tries", tries)
                .param("reason", Reasons.of(code))
                .param("now", now.toEpochMilli())
                .param("id", claim.id())
                .param("token", claim.token())
                .update();
        logIfStale(claim, rows);
    }

    private boolean finish(Claim claim, MessageState state, String code, Instant now) {
        int rows = jdbc.sql("""
                        update outbox set state = :state, reason = :reason, finished_at = :now, changed_at = :now,
                            claim_token = null, claimed_until = null
                        where id = :id and claim_token = :token and state in ('CLAIMED', 'SENDING', 'SETTLING')
                        """)
                .param("state", state.name())
                .param("reason", Reasons.of(code))
                .param("now", now.toEpochMilli())
                .param("id", claim.id())
                .param("token", claim.token())
                .update();
        logIfStale(claim, rows);
        announce(claim, rows, now);
        return rows == 1;
    }

    private void announce(Claim claim, int rows, Instant now) {
        if (rows == 1) {
            announcing.of(claim.id(), claim.outgoing().to().channel(), now);
        }
    }

    private static void logIfStale(Claim claim, int rows) {
        if (rows == 0) {
            LOG.warn(
                    "A result for message {} came after its claim had run out or its receipt, and is ignored.",
                    claim.id());
        }
    }
}
