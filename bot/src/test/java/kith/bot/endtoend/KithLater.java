package kith.bot.endtoend;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import kith.bot.Kith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/// The program, started some time later: its clock is ahead of the machine's, so that nobody has to sit out how long a
/// dead one's claims hold.
final class KithLater {

    private KithLater() {}

    /// @param args how much later, as `PT1M`; then the program's own
    public static void main(String[] args) {
        var clock = Clock.offset(Clock.tickMillis(ZoneOffset.UTC), Duration.parse(args[0]));
        new SpringApplicationBuilder(Kith.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run(Arrays.copyOfRange(args, 1, args.length));
    }
}
