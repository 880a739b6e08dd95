package kith.scheduler.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.community.outbox.Bell;
import kith.community.outbox.Channel;
import kith.community.outbox.Claims;
import kith.community.outbox.Results;
import kith.community.storage.GroupCommit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Sends what is due. Between the beats of its duty the [Bell] has it sent as soon as it is posted.
@Component
public class Delivering implements DisposableBean {

    private final Claims claims;
    private final List<Sender> senders;

    Delivering(List<Channel> channels, Claims claims, Results results, GroupCommit commits, Bell bell, Clock clock) {
        this.claims = claims;
        this.senders = channels.stream()
                .map(channel -> new Sender(channel, claims, results, commits, bell, clock))
                .toList();
    }

    /// Returns when what was due is sent, as far as the providers allow; what others begin meanwhile it does not wait
    /// for.
    public void sendAndWait(Instant now) {
        sendWhatIsDue(now);
        senders.forEach(Sender::awaitWhatHasBegun);
    }

    /// Returns at once; what is sent is on its way.
    void sendWhatIsDue(Instant now) {
        var due = claims.due(now);
        senders.forEach(sender -> sender.sendWhatIsDue(due, now));
    }

    /// When something falls due next, as far as is known.
    public Optional<Instant> nextAfter(Instant now) {
        return claims.nextAfter(now);
    }

    @Override
    public void destroy() {
        senders.forEach(Sender::close);
    }
}
