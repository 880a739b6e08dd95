package kith.community.checkins;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresCheckInsTest extends CheckInsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
