package kith.community.lists;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresListsTest extends ListsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
