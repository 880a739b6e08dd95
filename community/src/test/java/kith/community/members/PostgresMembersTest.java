package kith.community.members;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresMembersTest extends MembersContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
