package kith.scheduler.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kith.community.broadcasts.BringingOut;
import kith.community.broadcasts.Replying;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that brings out what leaders have sent, and tells them what came of it and what people say back.
@Component
class SendingBroadcasts implements Duty {

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final BringingOut bringingOut;
    private final Replying replying;

    SendingBroadcasts(BringingOut bringingOut, Replying replying) {
        this.bringingOut = bringingOut;
        this.replying = replying;
    }

    @Override
    public String name() {
        return "broadcasts";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    public void perform(Instant now) {
        bringingOut.goOn(now);
        replying.catchUp(now);
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return Stream.concat(bringingOut.nextAfter(now).stream(), replying.nextAfter(now).stream())
                .min(Instant::compareTo);
    }
}
