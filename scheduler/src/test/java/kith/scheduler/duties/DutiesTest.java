package kith.scheduler.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.signups.Offering;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.scheduler.On;
import kith.scheduler.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The duties as they are listed, while the database refuses to write to one person.
@ParameterizedClass
@EnumSource(On.class)
class DutiesTest {

    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");

    @Parameter
    On on;

    @TempDir
    Path folder;

    private Database database;
    private Duties duties;
    private Village village;

    @BeforeEach
    void openDatabase() {
        database = on.open(folder, SigningUpBeans.in(Mode.DEMO, DutiesBeans.in()));
        duties = DutiesBeans.of(database);
        village = new Village(database);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void aSessionThatCannotBeSeenToKeepsNoOtherBack() {
        var walks = List.of(village.walk(NOON, 1), village.walk(NOON, 1), village.walk(NOON, 1));
        var people = walks.stream()
                .map(walk -> {
                    var person = village.person(NOON);
                    village.waiting(person, walk, NOON.minus(Duration.ofDays(1)));
                    return person;
                })
                .toList();
        village.refuseToWriteTo(people.getFirst());
        var offers = duties.letOffersRunOut(database.get(Offering.class));

        offers.perform(NOON);
        assertThat(told()).containsExactlyInAnyOrderElementsOf(people.subList(1, 3));
    }

    private List<UUID> told() {
        return database.jdbc()
                .sql("select person_id from outbox")
                .query((row, _) -> UUID.fromString(row.getString("person_id")))
                .list();
    }
}
