package kith.community.pods;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresPoddingTest extends PoddingContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
