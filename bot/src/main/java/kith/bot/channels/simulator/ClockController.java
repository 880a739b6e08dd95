package kith.bot.channels.simulator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kith.community.about.ServiceSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The clock for scripts: `GET /simulator/clock` reads it, `POST /simulator/clock` moves it on.
@OnlyInDemo
@RestController
@RequestMapping(path = "/simulator/clock", produces = MediaType.APPLICATION_JSON_VALUE)
class ClockController {

    private final PassingTime passingTime;
    private final Switchboard switchboard;
    private final Clock clock;
    private final ZoneId zone;

    ClockController(PassingTime passingTime, Switchboard switchboard, Clock clock, ServiceSettings service) {
        this.passingTime = passingTime;
        this.switchboard = switchboard;
        this.clock = clock;
        this.zone = service.timeZone();
    }

    @GetMapping
    Reading read() {
        var now = clock.instant();
        return new Reading(now, local(now), zone, passingTime.next().orElse(null));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Moved move(@RequestBody Moving moving) {
        var passed = moving.move(passingTime, clock.instant(), zone);
        switchboard.clockMoved();
        return new Moved(passed.from(), passed.now(), local(passed.now()), passed.steps(), passed.messages());
    }

    private LocalDateTime local(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /// @param local what the clocks of the service say
    /// @param next  when something is next to be done; null when nothing is in sight
    record Reading(
            Instant now,
            LocalDateTime local,
            ZoneId zone,
            @Nullable Instant next) {}

    /// @param messages how many messages arrived at phones meanwhile
    record Moved(Instant from, Instant now, LocalDateTime local, int steps, long messages) {}
}
