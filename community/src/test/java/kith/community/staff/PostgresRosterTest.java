package kith.community.staff;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresRosterTest extends RosterContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
