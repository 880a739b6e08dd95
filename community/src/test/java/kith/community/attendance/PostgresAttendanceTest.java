package kith.community.attendance;

import kith.community.storage.Database;
import kith.community.storage.Databases;

class PostgresAttendanceTest extends AttendanceContract {

    @Override
    Database open(Object... beans) {
        return Databases.postgres(beans);
    }
}
