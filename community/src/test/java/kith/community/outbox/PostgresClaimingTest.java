package kith.community.outbox;

import kith.community.storage.Database;
import kith.community.storage.Databases;

/// [ClaimingContract] on PostgreSQL.
class PostgresClaimingTest extends ClaimingContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
