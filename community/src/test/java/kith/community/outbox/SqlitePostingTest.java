package kith.community.outbox;

import java.nio.file.Path;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import org.junit.jupiter.api.io.TempDir;

/// [PostingContract] on SQLite.
class SqlitePostingTest extends PostingContract {

    @TempDir
    Path folder;

    @Override
    Database open(Object... beans) {
        return Databases.sqlite(folder, beans);
    }
}
