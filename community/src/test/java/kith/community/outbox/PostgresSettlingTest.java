package kith.community.outbox;

import kith.community.storage.Database;
import kith.community.storage.Databases;

/// [SettlingContract] on PostgreSQL.
class PostgresSettlingTest extends SettlingContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
