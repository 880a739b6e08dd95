package kith.community.outbox;

import kith.community.storage.Database;
import kith.community.storage.Databases;

/// [TrialContract] on PostgreSQL.
class PostgresTrialTest extends TrialContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
