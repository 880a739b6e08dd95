package kith.scheduler.feeds;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class SqliteFeedImportTest extends FeedImportContract {

    @Override
    Database open(Object... beans) {
        return Databases.sqlite(folder, beans);
    }
}
