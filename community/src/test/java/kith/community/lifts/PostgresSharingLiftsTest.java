package kith.community.lifts;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresSharingLiftsTest extends SharingLiftsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
