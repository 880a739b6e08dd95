package kith.scheduler.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.community.outbox.Bell;
import kith.community.outbox.Channel;
import kith.community.outbox.Claims;
import kith.community.outbox.Results;
import kith.community.outbox.Sweep;
import kith.community.storage.GroupCommit;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The duty to send: at every beat what will never go is ended, and what is due is sent. Between the beats the
/// [Bell] has it sent as soon as it is posted.
@Component
class Delivering implements Duty, DisposableBean {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Sweep sweep;
    private final Claims claims;
    private final List<Sender> senders;

    Delivering(
            List<Channel> channels,
            Sweep sweep,
            Claims claims,
            Results results,
            GroupCommit commits,
            Bell bell,
            Clock clock) {
        this.sweep = sweep;
        this.claims = claims;
        this.senders = channels.stream()
                .map(channel -> new Sender(channel, claims, results, commits, bell, clock))
                .toList();
    }

    @Override
    public String name() {
        return "deliver";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    /// Returns when what was due is sent, as far as the providers allow.
    @Override
    public void perform(Instant now) {
        sweep.at(now);
        sendWhatIsDue(now);
        senders.forEach(Sender::awaitIdle);
    }

    /// Returns at once; what is sent is on its way.
    void sendWhatIsDue(Instant now) {
        var due = claims.due(now);
        senders.forEach(sender -> sender.sendWhatIsDue(due, now));
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return claims.nextAfter(now);
    }

    @Override
    public void destroy() {
        senders.forEach(Sender::close);
    }
}
