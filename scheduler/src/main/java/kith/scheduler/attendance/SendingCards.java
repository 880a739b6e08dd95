package kith.scheduler.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kith.community.feedback.Cards;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.springframework.stereotype.Component;

/// The duty that brings each leader the card of the month that is over.
@Component
class SendingCards implements Duty {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Cards cards;

    SendingCards(Cards cards) {
        this.cards = cards;
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    public void perform(Instant now) {
        cards.send(now);
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return cards.nextAfter(now);
    }
}
