package kith.scheduler.duties;

import java.util.Arrays;
import java.util.stream.Stream;
import kith.community.outbox.Sweep;
import kith.community.storage.Database;
import kith.community.time.Duty;
import kith.scheduler.reminders.Reminding;

/// The duties for tests: what a database needs to be opened with besides.
public final class DutiesBeans {

    private DutiesBeans() {}

    /// @param more other beans, as `Databases` takes them
    public static Object[] in(Object... more) {
        return Stream.concat(Stream.of(OneByOne.class, PutOff.class), Arrays.stream(more))
                .toArray();
    }

    static Duties of(Database database) {
        return new Duties(database.get(OneByOne.class));
    }

    /// The duty to sweep the outbox, as it is listed.
    public static Duty sweep(Database database) {
        return of(database).sweepOutbox(database.get(Sweep.class));
    }

    /// The duty to remind, as it is listed.
    public static Duty remind(Database database) {
        return of(database).remind(database.get(Reminding.class));
    }
}
