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

/// Brings broadcasts out: begins those whose time has come, gives them to the outbox person by person, and tells the
/// leader in the end who got it.
///
/// Killed at any point and started again, it goes on with whoever is still to get it.
@Service
public class BringingOut {

    /// Phones that are off or out of reach get this long before the leader is told.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Broadcasting broadcasting;
    private final Telling telling;

    BringingOut(Broadcasts broadcasts, Recipients recipients, Broadcasting broadcasting, Telling telling) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.broadcasting = broadcasting;
        this.telling = telling;
    }

    /// The broadcasts whose time has come.
    @Transactional(readOnly = true)
    public List<UUID> toBegin(Instant now) {
        return broadcasts.unreported(Broadcast.State.SCHEDULED).stream()
                .filter(scheduled ->
                        scheduled.sendAt() != null && !scheduled.sendAt().isAfter(now))
                .map(Broadcast::id)
                .toList();
    }

    @Transactional
    public void begin(UUID broadcast, Instant now) {
        in(broadcast, Broadcast.State.SCHEDULED).ifPresent(scheduled -> broadcasting.begin(scheduled, now));
    }

    /// Somebody who is still to get a broadcast.
    public record Recipient(UUID broadcast, UUID person) {

        public String id() {
            return broadcast + "/" + person;
        }
    }

    /// Some of those whose message the outbox has not got.
    @Transactional(readOnly = true)
    public List<Recipient> toPost(int most) {
        return recipients.next(most);
    }

    /// Posts it to one of them, once; not when the leader has stopped it meanwhile.
    @Transactional
    public void post(Recipient recipient, Instant now) {
        in(recipient.broadcast(), Broadcast.State.SENDING)
                .ifPresent(broadcast -> post(broadcast, recipient.person(), now));
    }

    /// The broadcasts that everyone's message is in the outbox of, and those that are of no use any more.
    @Transactional(readOnly = true)
    public List<UUID> toClose(Instant now) {
        return broadcasts.unreported(Broadcast.State.SENDING).stream()
                .filter(sending -> isStale(sending, now) || !recipients.isAnyoneLeft(sending.id()))
                .map(Broadcast::id)
                .toList();
    }

    /// Leaves out whom it could not be posted to while it was of use, so that the leader hears of them too.
    @Transactional
    public void close(UUID broadcast, Instant now) {
        in(broadcast, Broadcast.State.SENDING).ifPresent(sending -> {
            if (isStale(sending, now)) {
                recipients.tooLate(sending.id(), now);
            }
            broadcasts.posted(sending.id(), now);
        });
    }

    private static boolean isStale(Broadcast broadcast, Instant now) {
        return broadcast.usefulUntil() != null && !broadcast.usefulUntil().isAfter(now);
    }

    /// The broadcasts whose leader can be told what came of it: every phone has it or never will, or a while has
    /// passed.
    @Transactional(readOnly = true)
    public List<UUID> toReport(Instant now) {
        return broadcasts.unreported(Broadcast.State.SENT).stream()
                .filter(sent -> isSettled(sent, now))
                .map(Broadcast::id)
                .toList();
    }

    @Transactional
    public void report(UUID broadcast, Instant now) {
        in(broadcast, Broadcast.State.SENT).ifPresent(sent -> report(sent, now));
    }

    private Optional<Broadcast> in(UUID broadcast, Broadcast.State state) {
        return broadcasts.findById(broadcast).filter(found -> found.state() == state);
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

    private boolean isSettled(Broadcast broadcast, Instant now) {
        if (recipients.isUnderWay(broadcast.id())) {
            return false;
        }
        var moved = recipients.lastMoved(broadcast.id());
        return broadcasting.progress(broadcast).handed() == 0
                || moved.isEmpty()
                || !moved.get().plus(PATIENCE).isAfter(now);
    }

    private void report(Broadcast broadcast, Instant now) {
        if (broadcasts.reported(broadcast.id(), now) > 0) {
            telling.tell(
                    broadcast.personId(),
                    new Notice(
                            "broadcast-report/" + broadcast.id(),
                            broadcasting.progress(broadcast).words(),
                            List.of(),
                            Draft.Purpose.SERVICE,
                            now,
                            null),
                    now);
        }
    }
}
