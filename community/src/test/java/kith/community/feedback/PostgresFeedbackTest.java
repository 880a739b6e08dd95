package kith.community.feedback;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresFeedbackTest extends FeedbackContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
