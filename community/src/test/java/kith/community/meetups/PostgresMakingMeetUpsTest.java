package kith.community.meetups;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresMakingMeetUpsTest extends MakingMeetUpsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
