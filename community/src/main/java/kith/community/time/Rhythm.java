package kith.community.time;

import java.time.Duration;
import java.time.LocalTime;

/// How often a [Duty] is done.
public sealed interface Rhythm {

    /// Every so often, from the start of the program on.
    record Every(Duration interval) implements Rhythm {}

    /// Once a day at a wall-clock time of the service's time zone.
    record Daily(LocalTime at) implements Rhythm {}
}
