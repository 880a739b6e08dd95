package kith.community.team;

import java.time.Instant;
import java.util.List;
import kith.community.about.StaffSettings.Role;
import org.jspecify.annotations.Nullable;

/// What came of a coordinator's naming somebody for the staff.
public sealed interface Appointed {

    /// What it would mean. Nothing is done before the coordinator says yes to it.
    ///
    /// @param number as people write it
    /// @param group  what a leader would lead; null for everyone else
    record Proposed(
            String name, String number, Role role, @Nullable String group) implements Appointed {}

    /// They are asked.
    ///
    /// @param later whether that is not yet, as it may be too late or too early in the day now
    record Asked(String name, Instant at, boolean later) implements Appointed {}

    /// The number is missing, or is none.
    record NoNumber(String typed) implements Appointed {}

    /// Whoever has only that phone can text us nothing.
    record Landline(String number) implements Appointed {}

    /// No group was said, or none is called so.
    ///
    /// @param said   empty when none was said
    /// @param groups all there are
    record NoGroup(String said, List<String> groups) implements Appointed {}

    /// Several groups may be meant.
    record WhichGroup(List<String> groups) implements Appointed {}

    /// The number is known as somebody else's. Nothing was done.
    record NumberOf(String other) implements Appointed {}

    /// They are just that already.
    record Already(String name, Role role, @Nullable String group) implements Appointed {}

    /// They were asked just that, and have not answered.
    record AskedBefore(String name, Instant at) implements Appointed {}

    /// No message of ours may go to them: somebody has to ring.
    record NotReached(String name, String number) implements Appointed {}
}
