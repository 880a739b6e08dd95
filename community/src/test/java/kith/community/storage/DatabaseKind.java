package kith.community.storage;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The databases on which everything must be alike.
public enum DatabaseKind {
    SQLITE,
    POSTGRESQL;

    /// What the test before this one had open.
    private @Nullable Database kept;

    private List<Object> beans = List.of();

    /// A migrated database without a row, with the beans named, as [Databases] says.
    ///
    /// It is the one of the test before, emptied, where that named equal beans: opening one takes longer than most
    /// tests do. A bean that keeps something in mind is for the test to clear, or to make anew. Nobody closes it.
    public Database open(Object... beans) {
        var wanted = List.of(beans);
        if (kept != null && this.beans.equals(wanted)) {
            kept.empty();
            return kept;
        }
        if (kept != null) {
            kept.close();
        }
        kept = switch (this) {
            case SQLITE -> Databases.sqlite(Databases.temporaryFolder(), beans);
            case POSTGRESQL -> Databases.postgres(beans);
        };
        this.beans = wanted;
        return kept;
    }

    /// The URL of a database without a single table.
    ///
    /// @param folder where it may be made; is made itself if it is not there
    String fresh(Path folder) {
        return switch (this) {
            case SQLITE -> Databases.url(folder);
            case POSTGRESQL -> Databases.freshPostgres();
        };
    }
}
