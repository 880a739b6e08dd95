package kith.community.households;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresHouseholdsTest extends HouseholdsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
