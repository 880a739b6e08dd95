package kith.community.directory;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresDirectoryTest extends DirectoryContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
