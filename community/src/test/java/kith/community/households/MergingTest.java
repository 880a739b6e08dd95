package kith.community.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kith.community.storage.DatabaseKind;
import org.junit.jupiter.api.Test;

class MergingTest {

    /// A new table that names a person is to be merged too, or whoever is in it cannot link their phone.
    @Test
    void everyTableThatNamesAPersonIsThoughtOfWhenTwoBecomeOne() {
        var tables =
                DatabaseKind.SQLITE.open().jdbc().sql("""
                        select distinct t.name from sqlite_master t
                        where t.type = 'table' and (
                            exists (select 1 from pragma_foreign_key_list(t.name) f where f."table" = 'people')
                            or exists (select 1 from pragma_table_info(t.name) c where c.name = 'person_id'))""").query(String.class).list();
        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Merging.SIMPLE.stream(), Merging.SPECIAL.stream())
                        .toList());
    }
}
