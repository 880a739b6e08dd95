package kith.community.checkins;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresLinkWorkTest extends LinkWorkContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
