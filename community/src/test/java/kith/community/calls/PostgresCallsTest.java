package kith.community.calls;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresCallsTest extends CallsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
