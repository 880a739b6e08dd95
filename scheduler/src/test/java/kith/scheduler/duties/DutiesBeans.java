package kith.scheduler.duties;

import java.util.Arrays;
import java.util.stream.Stream;
import kith.community.storage.Database;

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
}
