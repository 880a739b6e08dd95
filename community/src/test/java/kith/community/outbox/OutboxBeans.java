package kith.community.outbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.community.about.Mode;
import kith.community.about.ServiceSettings;
import kith.community.about.StaffSettings;
import kith.community.about.StaffSettings.Role;
import kith.community.people.Addresses;
import kith.community.phrases.Phrases;
import kith.community.staff.Appointments;
import kith.community.staff.Roster;
import kith.community.storage.Database;
import kith.community.storage.GroupCommit;

/// The outbox for tests: what `Databases` needs to be given besides, so that messages can be posted and sent.
public final class OutboxBeans {

    public static final ServiceSettings SERVICE = new ServiceSettings(
            "Kith Somerset",
            "01823 000000",
            ZoneId.of("Europe/London"),
            "en",
            URI.create("http://localhost:8080"),
            new ServiceSettings.Home("Taunton", 51.0147, -3.1029));

    /// Read once: nothing changes in them.
    public static final Phrases PHRASES = Phrases.in(Path.of("config/phrases"), SERVICE);

    /// Leah, who leads [#LED_GROUP].
    public static final String LEADER_PHONE = "+447700900888";

    public static final String LED_GROUP = "Wells Walkers";

    private OutboxBeans() {}

    /// Ends what will never go and puts off what may not go now, as the duty does.
    public static void sweep(Database database, Instant now) {
        var sweep = database.get(Sweep.class);
        sweep.ending(now, 1_000).forEach(message -> sweep.end(message, now));
        sweep.steps(now).forEach(step -> sweep.take(step, now));
    }

    /// @param more other beans, as `Databases` takes them
    public static Object[] in(Mode mode, Object... more) {
        var coordinator = new StaffSettings.Member("Sam", "+447700900001", "7001", Set.of(Role.COORDINATOR), Set.of());
        var leader = new StaffSettings.Member(
                "Ivy Lane", "+447700900002", null, Set.of(Role.LEADER), Set.of("Levels Walkers"));
        var other = new StaffSettings.Member("Leah Low", LEADER_PHONE, null, Set.of(Role.LEADER), Set.of(LED_GROUP));
        return Stream.concat(
                        Stream.of(
                                OutboxConfiguration.class,
                                Outbox.class,
                                Permission.class,
                                Bell.class,
                                Announcing.class,
                                Addresses.class,
                                Appointments.class,
                                Roster.class,
                                Speaking.class,
                                Claims.class,
                                Paces.class,
                                Results.class,
                                Closing.class,
                                GroupCommit.class,
                                Receipts.class,
                                Sweep.class,
                                SentMessages.class,
                                Spending.class,
                                SERVICE,
                                new StaffSettings(mode, List.of(coordinator, leader, other)),
                                new QuietHoursSettings("09:00-20:00", "09:00-20:00", "10:00-18:00")),
                        Arrays.stream(more))
                .toArray();
    }
}
