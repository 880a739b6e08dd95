package kith.community.signups;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import kith.community.about.Mode;
import kith.community.groups.Leading;
import kith.community.outbox.OutboxBeans;
import kith.community.outbox.Telling;
import kith.community.people.Companions;

/// Taking places for tests: what `Databases` needs to be given besides, the outbox among it.
public final class SigningUpBeans {

    private SigningUpBeans() {}

    /// @param more other beans, as `Databases` takes them
    public static Object[] in(Mode mode, Object... more) {
        return OutboxBeans.in(
                mode,
                Stream.concat(
                                Stream.of(
                                        SigningUp.class,
                                        Places.class,
                                        WaitingLists.class,
                                        Offering.class,
                                        Leading.class,
                                        Telling.class,
                                        Companions.class,
                                        new WaitingListSettings(Duration.ofHours(4)),
                                        OutboxBeans.PHRASES),
                                Arrays.stream(more))
                        .toArray());
    }
}
