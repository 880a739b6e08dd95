package kith.community.signups;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresSigningUpTest extends SigningUpContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
