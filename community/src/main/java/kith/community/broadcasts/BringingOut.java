package kith.community.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings broadcasts out: begins those whose time has come, gives them to the outbox a few people at a time, and tells
/// the leader in the end who got it.
///
/// Killed at any point and started again, it goes on with whoever is still to get it.
@Service
public class BringingOut {

    /// So few that whoever else wants to write waits no longer than for an answer.
    static final int AT_A_TIME = 25;

    /// Phones that are off or out of reach get this long before the leader is told.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Broadcasting broadcasting;
    private final Telling telling;
    private final TransactionTemplate transactions;

    BringingOut(
            Broadcasts broadcasts,
            Recipients recipients,
            Broadcasting broadcasting,
            Telling telling,
            TransactionTemplate transactions) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.broadcasting = broadcasting;
        this.telling = telling;
        this.transactions = transactions;
    }

    /// Does what is due.
    public void goOn(Instant now) {
        for (var scheduled : broadcasts.unreported(Broadcast.State.SCHEDULED)) {
            if (scheduled.sendAt() != null && !scheduled.sendAt().isAfter(now)) {
                broadcasting.begin(scheduled, now);
            }
        }
        for (var sending : broadcasts.unreported(Broadcast.State.SENDING)) {
            while (post(sending, now)) {}
        }
        for (var sent : broadcasts.unreported(Broadcast.State.SENT)) {
            transactions.executeWithoutResult(_ -> report(sent, now));
        }
    }

    /// The next moment at which there is something to do, as far as is known.
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        var reports = broadcasts.unreported(Broadcast.State.SENT).stream()
                .flatMap(sent -> recipients.lastMoved(sent.id()).stream())
                .map(moved -> moved.plus(PATIENCE));
        return Stream.concat(Stream.ofNullable(broadcasts.nextToSend()), reports)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    /// @return whether there may be more
    private boolean post(Broadcast broadcast, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var next = recipients.next(broadcast.id(), AT_A_TIME);
            next.forEach(person -> post(broadcast, person, now));
            if (next.isEmpty()) {
                broadcasts.posted(broadcast.id(), now);
            }
            return !next.isEmpty();
        }));
    }

    private void post(Broadcast broadcast, UUID person, Instant now) {
        if (!recipients.claim(broadcast.id(), person, now)) {
            return;
        }
        var key = "broadcast/" + broadcast.id() + "/" + person;
        var purpose = broadcasting.isUrgent(broadcast, now) ? Draft.Purpose.URGENT : broadcast.purpose();
        var posting = telling.tell(
                person, new Notice(key, Wording.of(broadcast), List.of(), purpose, now, broadcast.usefulUntil()), now);
        switch (posting) {
            case Posting.Queued queued -> recipients.posted(broadcast.id(), person, queued.id(), null);
            case Posting.AlreadyPosted _ ->
                recipients.posted(
                        broadcast.id(), person, recipients.messageOf(key).orElse(null), null);
            case Posting.Withheld withheld -> recipients.posted(broadcast.id(), person, null, withheld.reason());
        }
    }

    /// Once nothing more is to be expected: every phone has it or never will, or a while has passed.
    private void report(Broadcast broadcast, Instant now) {
        if (recipients.isUnderWay(broadcast.id())) {
            return;
        }
        var progress = broadcasting.progress(broadcast);
        var moved = recipients.lastMoved(broadcast.id());
        boolean settled = progress.handed() == 0
                || moved.isEmpty()
                || !moved.get().plus(PATIENCE).isAfter(now);
        if (settled && broadcasts.reported(broadcast.id(), now) > 0) {
            telling.tell(
                    broadcast.personId(),
                    new Notice(
                            "broadcast-report/" + broadcast.id(),
                            progress.words(),
                            List.of(),
                            Draft.Purpose.SERVICE,
                            now,
                            null),
                    now);
        }
    }
}
