package kith.community.broadcasts;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresBroadcastingTest extends BroadcastingContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
