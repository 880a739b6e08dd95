package kith.bot.channels.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.community.outbox.Channel;
import kith.community.outbox.Claims;
import kith.community.outbox.Results;
import kith.community.time.Duty;
import kith.community.time.Rhythm;

/// A delivery without threads: sends what is due when it is told to.
record AtOnce(List<Channel> channels, Claims claims, Results results) implements Duty {

    @Override
    public String name() {
        return "deliver";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(1));
    }

    @Override
    public void perform(Instant now) {
        for (var channel : channels) {
            for (var claim : claims.claim(channel.kind(), channel.rate(), 100, now)) {
                if (claims.begin(claim, now)) {
                    results.sent(claim, channel.send(claim.outgoing()), now);
                }
            }
        }
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return claims.nextAfter(now);
    }
}
