package kith.community.meetups;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresChangingMeetUpsTest extends ChangingMeetUpsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
