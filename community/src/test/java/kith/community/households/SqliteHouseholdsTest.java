package kith.community.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHouseholdsTest extends HouseholdsContract {

    @TempDir
    Path folder;

    @Override
    Database open(Object... beans) {
        return Databases.sqlite(folder, beans);
    }

    /// A new table that names a person is to be merged too, or whoever is in it cannot link their phone.
    @Test
    void everyTableThatNamesAPersonIsThoughtOfWhenTwoBecomeOne() {
        var tables = database.jdbc().sql("""
                        select distinct t.name from sqlite_master t
                        where t.type = 'table' and (
                            exists (select 1 from pragma_foreign_key_list(t.name) f where f."table" = 'people')
                            or exists (select 1 from pragma_table_info(t.name) c where c.name = 'person_id'))""").query(String.class).list();
        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Merging.SIMPLE.stream(), Merging.SPECIAL.stream())
                        .toList());
    }
}
