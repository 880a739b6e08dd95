package kith.community.team;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresTeamTest extends TeamContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
