package kith.community.checkins;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How a check-in goes on without an answer (`kith.check-ins`). A plan may have times of its own.
///
/// @param nudgeAfter  since the question: they are asked once more
/// @param callAfter   since the question: their phone is rung
/// @param alertAfter  since the question: a person is told
/// @param helperAfter how long someone who was told or asked has before the next one is
@Validated
@ConfigurationProperties("kith.check-ins")
public record CheckInSettings(
        @DefaultValue("1h") @NotNull Duration nudgeAfter,
        @DefaultValue("2h") @NotNull Duration callAfter,
        @DefaultValue("3h") @NotNull Duration alertAfter,
        @DefaultValue("15m") @NotNull Duration helperAfter) {

    private static final Duration LONGEST = Duration.ofDays(2);

    public CheckInSettings {
        expect("nudge-after", nudgeAfter, Duration.ofMinutes(1), callAfter);
        expect("call-after", callAfter, nudgeAfter, alertAfter);
        expect("alert-after", alertAfter, callAfter, LONGEST);
        expect("helper-after", helperAfter, Duration.ofMinutes(1), LONGEST);
    }

    private static void expect(String key, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("kith.check-ins." + key + " is " + value + ", but " + least + " to "
                    + most + " was expected: first the nudge, then the call, then the alert, such as 1h, 2h, 3h.");
        }
    }

    Rungs rungs(CheckInPlan plan) {
        var call = plan.callAfter() == null ? callAfter : plan.callAfter();
        var alert = plan.alertAfter() == null ? alertAfter : plan.alertAfter();
        return new Rungs(
                plan.nudgeAfter() == null ? nudgeAfter : plan.nudgeAfter(),
                call,
                alert.compareTo(call) < 0 ? call : alert);
    }

    Rungs rungs() {
        return new Rungs(nudgeAfter, callAfter, alertAfter);
    }
}
