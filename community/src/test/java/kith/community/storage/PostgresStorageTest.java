package kith.community.storage;

/// [StorageContract] on PostgreSQL.
class PostgresStorageTest extends StorageContract {

    @Override
    Database open() {
        return Databases.postgres();
    }

    @Override
    String fresh() {
        return Databases.freshPostgres();
    }
}
