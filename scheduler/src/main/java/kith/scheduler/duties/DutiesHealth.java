package kith.scheduler.duties;

import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// Shows which duties have put something off: how many items, and since when the first of them fails.
///
/// It stays `UP`: the other items are seen to, and a restart would mend nothing.
@Component("dutiesHealthIndicator")
class DutiesHealth extends AbstractHealthIndicator {

    private final PutOff putOff;

    DutiesHealth(PutOff putOff) {
        super("It cannot be asked what duties have put off.");
        this.putOff = putOff;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (var standing : putOff.standing()) {
            health.withDetail(
                    standing.duty(),
                    Map.of("putOff", standing.items(), "since", standing.since().toString()));
        }
    }
}
