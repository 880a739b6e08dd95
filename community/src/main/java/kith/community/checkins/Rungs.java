package kith.community.checkins;

import java.time.Duration;

/// When each rung of the ladder is reached, counted from the question.
///
/// @param nudge when they are asked once more
/// @param call  when their phone is rung
/// @param alert when a person is told
public record Rungs(Duration nudge, Duration call, Duration alert) {

    public Rungs {
        if (nudge.isNegative() || call.isNegative() || alert.compareTo(call) < 0) {
            throw new IllegalArgumentException(
                    "An alert after " + alert + " would come before the call after " + call + ".");
        }
    }
}
