package kith.community.directory;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import kith.community.topics.Topics;
import kith.community.topics.TopicsFile;

/// The directory for tests: what `Databases` needs to be given besides.
public final class DirectoryBeans {

    /// Read once: nothing changes in them.
    static final Topics TOPICS = TopicsFile.read(Path.of("config/topics.yml"));

    private DirectoryBeans() {}

    /// @param more other beans, as `Databases` takes them
    public static Object[] in(Object... more) {
        return Stream.concat(Stream.of(Directory.class, Editions.class, Tables.class, TOPICS), Arrays.stream(more))
                .toArray();
    }
}
