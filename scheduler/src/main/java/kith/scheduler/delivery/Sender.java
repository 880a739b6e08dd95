package kith.scheduler.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import kith.community.outbox.Bell;
import kith.community.outbox.Channel;
import kith.community.outbox.Claim;
import kith.community.outbox.Claims;
import kith.community.outbox.Results;
import kith.community.outbox.SendResult;
import kith.community.storage.GroupCommit;
import kith.community.storage.KillPoint;
import kith.community.storage.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the messages of one channel, many at once, each by exactly one request.
final class Sender implements AutoCloseable {

    /// Enough for Telegram's 30 a second when each takes a second.
    private static final int MOST_AT_ONCE = 64;

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final Channel channel;
    private final Claims claims;
    private final Results results;
    private final GroupCommit commits;
    private final Bell bell;
    private final Clock clock;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final Set<CompletableFuture<Void>> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Sender(Channel channel, Claims claims, Results results, GroupCommit commits, Bell bell, Clock clock) {
        this.channel = channel;
        this.claims = claims;
        this.results = results;
        this.commits = commits;
        this.bell = bell;
        this.clock = clock;
    }

    /// Claims as much as can be sent at once, and begins.
    void sendWhatIsDue(Claims.Due due, Instant now) {
        if (due.unsure().contains(channel.kind())) {
            begin(most -> claims.claimUnsure(channel.kind(), most, now));
        }
        if (due.queued().contains(channel.kind())) {
            begin(most -> claims.claim(channel.kind(), channel.rate(), most, now));
        }
    }

    private interface Claiming {
        List<Claim> upTo(int most);
    }

    private void begin(Claiming claiming) {
        int most = free.drainPermits();
        int begun = 0;
        try {
            for (Claim claim : most == 0 ? List.<Claim>of() : commits.commit(() -> claiming.upTo(most))) {
                KillPoint.CLAIMED.reached();
                begin(claim);
                begun++;
            }
        } finally {
            free.release(most - begun);
        }
    }

    private void begin(Claim claim) {
        var ended = new CompletableFuture<Void>();
        underWay.add(ended);
        try {
            threads.execute(() -> {
                try {
                    seeTo(claim);
                } finally {
                    end(ended);
                }
            });
        } catch (RejectedExecutionException e) {
            end(ended);
            throw e;
        }
    }

    private void end(CompletableFuture<Void> sending) {
        underWay.remove(sending);
        sending.complete(null);
    }

    /// Waits until all that is being sent just now has been. What begins after this call is not waited for: while a
    /// broadcast goes out there is always something being sent.
    void awaitWhatHasBegun() {
        List.copyOf(underWay).forEach(CompletableFuture::join);
    }

    /// When recording fails, the claim runs out, and the message is settled by whoever claims it next.
    private void seeTo(Claim claim) {
        boolean sent = false;
        try {
            sent = claim.unsure() ? settle(claim) : send(claim);
        } catch (RuntimeException e) {
            log.error(
                    "Message {} could not be seen to; it will be settled when its claim has run out.",
                    claim.id(),
                    Wordless.of(e));
        } finally {
            free.release();
        }
        if (sent) {
            bell.ring(); // the next message to the same address may go now
        }
    }

    private boolean send(Claim claim) {
        if (!commits.commit(() -> claims.begin(claim, clock.instant()))) {
            commits.commit(() -> results.notBegun(claim, clock.instant()));
            return false;
        }
        handOver(claim);
        return true;
    }

    /// What may have been sent is asked about first. A provider that cannot be asked gets it once more, and only once:
    /// a reminder that comes twice does less harm than one that never comes.
    private boolean settle(Claim claim) {
        var known = channel.settle(claim.outgoing());
        if (known.isEmpty()) {
            return resend(claim);
        }
        if (known.get() instanceof SendResult.Refused) {
            return send(claim);
        }
        commits.commit(() -> results.settled(claim, known.get(), clock.instant()));
        return true;
    }

    private boolean resend(Claim claim) {
        if (claim.resends() > 0) {
            commits.commit(() -> results.leftUnknown(claim, clock.instant()));
            return true;
        }
        if (!commits.commit(() -> claims.resend(claim, clock.instant()))) {
            commits.commit(() -> results.notResent(claim, clock.instant()));
            return false;
        }
        handOver(claim);
        return true;
    }

    private void handOver(Claim claim) {
        KillPoint.BEGUN.reached();
        var result = channel.send(claim.outgoing());
        KillPoint.SENT.reached();
        commits.commit(() -> results.sent(claim, result, clock.instant()));
    }

    @Override
    public void close() {
        threads.close();
    }
}
