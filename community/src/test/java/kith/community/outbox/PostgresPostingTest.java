package kith.community.outbox;

import kith.community.storage.Database;
import kith.community.storage.Databases;

/// [PostingContract] on PostgreSQL.
class PostgresPostingTest extends PostingContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
