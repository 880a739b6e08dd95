package kith.scheduler.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.checkins.Climbing;
import kith.community.checkins.Opening;
import kith.community.storage.Wordless;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The duty that opens check-ins, and takes each a step further when it is time.
///
/// A few at a time, so that somebody who writes to us meanwhile is answered meanwhile.
@Component
class AskingHowTheyAre implements Duty {

    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(5);
    private static final int AT_ONCE = 20;

    private static final Logger log = LoggerFactory.getLogger(AskingHowTheyAre.class);

    private final Opening opening;
    private final Climbing climbing;

    AskingHowTheyAre(Opening opening, Climbing climbing) {
        this.opening = opening;
        this.climbing = climbing;
    }

    @Override
    public String name() {
        return "check-ins";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    public void perform(Instant now) {
        int opened;
        do {
            opened = opening.open(AT_ONCE, now);
        } while (opened == AT_ONCE);
        climbing.noteUnreached(AT_ONCE, now);
        for (var due = climbing.toLookAt(now, AT_ONCE); !due.isEmpty(); due = climbing.toLookAt(now, AT_ONCE)) {
            lookAt(due, now);
        }
    }

    private void lookAt(List<UUID> due, Instant now) {
        try {
            climbing.lookAt(due, now);
        } catch (RuntimeException e) {
            due.forEach(each -> lookAtAlone(each, now));
        }
    }

    /// One that cannot be seen to keeps no other back, and is tried again.
    private void lookAtAlone(UUID id, Instant now) {
        try {
            climbing.lookAt(id, now);
        } catch (RuntimeException e) {
            log.error("Check-in {} could not be seen to. A person should look at it.", id, Wordless.of(e));
            climbing.putOff(id, now.plus(AFTER_A_FAULT));
        }
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return Stream.of(opening.next(), climbing.nextToLookAt())
                .flatMap(Optional::stream)
                .filter(next -> next.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
