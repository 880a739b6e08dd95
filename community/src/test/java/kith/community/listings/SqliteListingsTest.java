package kith.community.listings;

import java.nio.file.Path;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import org.junit.jupiter.api.io.TempDir;

class SqliteListingsTest extends ListingsContract {

    @TempDir
    Path folder;

    @Override
    Database open(Object... beans) {
        return Databases.sqlite(folder, beans);
    }
}
