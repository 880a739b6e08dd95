package kith.scheduler;

import java.nio.file.Path;
import kith.community.storage.Database;
import kith.community.storage.Databases;

/// The databases on which the scheduler is tried.
public enum On {
    SQLITE,
    POSTGRES;

    public Database open(Path folder, Object... beans) {
        return this == SQLITE ? Databases.sqlite(folder, beans) : Databases.postgres(beans);
    }
}
