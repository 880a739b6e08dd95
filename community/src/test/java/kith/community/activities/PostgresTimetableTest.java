package kith.community.activities;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresTimetableTest extends TimetableContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
