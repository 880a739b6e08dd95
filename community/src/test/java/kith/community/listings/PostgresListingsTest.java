package kith.community.listings;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresListingsTest extends ListingsContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
