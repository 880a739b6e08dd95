package kith.scheduler.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.signups.Offering;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.scheduler.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// The duties as they are listed, while the database refuses to write to one person.
@OnEachDatabase
class DutiesContract {

    private static final Instant NOON = Instant.parse("2027-03-02T12:00:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private Duties duties;
    private Village village;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.DEMO, DutiesBeans.in()));
        duties = DutiesBeans.of(database);
        village = new Village(database);
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
