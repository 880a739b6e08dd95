package kith.community.attendance;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import kith.community.staff.AuditTrail;

/// Rolls for tests: what `Databases` needs to be given besides, beyond what signing up does.
public final class AttendanceBeans {

    /// As it is by default.
    static final AttendanceSettings SETTINGS = new AttendanceSettings(
            Duration.ofHours(2),
            Duration.ofMinutes(30),
            LocalTime.of(10, 0),
            Duration.ofDays(3),
            Duration.ofHours(1),
            Duration.ofDays(28),
            Duration.ofDays(28));

    private AttendanceBeans() {}

    /// @param more other beans, as `Databases` takes them
    public static Object[] in(Object... more) {
        return Stream.concat(
                        Stream.of(
                                AuditTrail.class,
                                Rolls.class,
                                SeeingWhoComes.class,
                                CallingTheRoll.class,
                                MarkingTheRoll.class,
                                SETTINGS),
                        Arrays.stream(more))
                .toArray();
    }
}
