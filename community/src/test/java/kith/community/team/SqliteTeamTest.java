package kith.community.team;

import java.nio.file.Path;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import org.junit.jupiter.api.io.TempDir;

class SqliteTeamTest extends TeamContract {

    @TempDir
    Path folder;

    @Override
    Database open(Object... beans) {
        return Databases.sqlite(folder, beans);
    }
}
