package kith.community.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.groups.Group;
import kith.community.people.Person;
import kith.community.signups.SignUp;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/// What every database under Kith must do alike.
@OnEachDatabase
class StorageContract {

    static final Instant NOW = Instant.parse("2026-10-25T00:59:59.123Z");

    @TempDir
    Path folder;

    @Parameter
    DatabaseKind on;

    Database database;

    @BeforeEach
    void openDatabase() {
        database = on.open();
    }

    @Test
    void everyTableIsMadeFromNothing() {
        try (var fromNothing = Database.migrate(on.fresh(folder.resolve("not").resolve("there")))) {
            var ana = fromNothing.get(SamplePeople.class).insert(person("Ana"));
            assertThat(fromNothing.get(SamplePeople.class).findById(ana.id())).contains(ana);
        }
    }

    @Test
    void aPersonComesBackAsStored() {
        var person = person("Ana");
        var unknown = new Person(Ids.at(NOW), "", "", "en", "", null, null, NOW);

        assertThat(kept(person, person.id(), Person.class)).isEqualTo(person);
        assertThat(kept(unknown, unknown.id(), Person.class)).isEqualTo(unknown);
    }

    @Test
    void aGroupComesBackAsStored() {
        var group = group("Wells Walkers");

        assertThat(kept(group, group.id(), Group.class)).isEqualTo(group);
    }

    @Test
    void anActivityComesBackAsStored() {
        var group = insert(group("Wells Walkers"));
        var walk = activity("WALK7", group.id(), 12, LocalDate.of(2027, 3, 28), NOW);
        var openWalk = activity("WALK8", null, null, null, null);

        assertThat(kept(walk, walk.id(), Activity.class)).isEqualTo(walk);
        assertThat(kept(openWalk, openWalk.id(), Activity.class)).isEqualTo(openWalk);
    }

    @Test
    void aSessionComesBackAsStored() {
        var walk = insert(activity("WALK7", null, null, null, null));
        var full = new Session(Ids.at(NOW), walk.id(), LocalDate.of(2026, 10, 25), NOW, NOW.plusSeconds(60), 8, 8, NOW);
        var open =
                new Session(Ids.at(NOW), walk.id(), LocalDate.of(2026, 11, 1), NOW, NOW.plusSeconds(60), null, 0, null);

        assertThat(kept(full, full.id(), Session.class)).isEqualTo(full);
        assertThat(kept(open, open.id(), Session.class)).isEqualTo(open);
    }

    @Test
    void aSignUpComesBackAsStored() {
        var signUp = signUp(insert(person("Ana")).id(), session().id());
        insert(signUp);

        assertThat(found(signUp.id(), SignUp.class)).isEqualTo(signUp);
    }

    @Test
    void timesAreKeptAsTheDocumentationSays() {
        var walk = insert(activity("WALK7", null, null, LocalDate.of(2027, 3, 28), null));

        var row = database.jdbc()
                .sql("select starts, repeats_until, checked_at, id from activities")
                .query((rs, _) -> new Object[] {
                    rs.getString(1), rs.getString(2), Columns.instant(rs, "checked_at"), Columns.uuid(rs, "id")
                })
                .single();

        assertThat(row).containsExactly("2026-10-25T01:30", "2027-03-28", NOW, walk.id());
    }

    @Test
    void aRepositoryInsertsARowWithAnIdOfOurOwnAndFindsItByTime() {
        var people = database.get(SamplePeople.class);
        var ben = people.insert(person("Ben"));
        var ana = people.insert(person("Ana"));

        assertThat(people.findById(ben.id())).contains(ben);
        assertThat(people.findByCreatedAtAfterOrderByFirstName(NOW.minusMillis(1)))
                .containsExactly(ana, ben);
        assertThat(people.findByCreatedAtAfterOrderByFirstName(NOW)).isEmpty();
    }

    @Test
    void theSameIdTwiceIsADuplicateKey() {
        var people = database.get(SamplePeople.class);
        var ana = people.insert(person("Ana"));

        assertThatThrownBy(() -> people.insert(ana)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theSameCodeTwiceIsADuplicateKey() {
        insert(activity("WALK7", null, null, null, null));

        assertThatThrownBy(() -> insert(activity("WALK7", null, null, null, null)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aSecondLiveSignUpOfOnePersonIsADuplicateKey() {
        var ana = insert(person("Ana"));
        var session = session();
        insert(signUp(ana.id(), session.id()));

        assertThatThrownBy(() -> insert(signUp(ana.id(), session.id()))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aSignUpOfNobodyIsRefused() {
        var session = session();

        assertThatThrownBy(() -> insert(signUp(Ids.at(NOW), session.id())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .isNotInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatOnlyReadsCannotWrite() {
        var reading = database.reading();

        assertThatThrownBy(() -> reading.executeWithoutResult(_ -> insert(group("Wells Walkers"))))
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .isInstanceOf(RuntimeException.class);
        assertThat(database.aggregates().count(Group.class)).isZero();
    }

    @Test
    void aReaderDoesNotWaitForTheWriterNorSeeItsHalfDoneWork() {
        database.transactions().executeWithoutResult(_ -> {
            insert(group("Wells Walkers"));

            long seen = elsewhere(
                    () -> database.reading().execute(_ -> database.aggregates().count(Group.class)));
            assertThat(seen).isZero();
        });
        assertThat(database.aggregates().count(Group.class)).isEqualTo(1);
    }

    @Test
    void whatFailsHalfWayLeavesNothing() {
        assertThatThrownBy(() -> database.transactions().executeWithoutResult(_ -> {
                    insert(group("Wells Walkers"));
                    insert(group("Wells Walkers"));
                }))
                .isInstanceOf(DataAccessException.class);

        assertThat(database.aggregates().count(Group.class)).isZero();
    }

    @Test
    void oneOfManyGetsALease() {
        var leases = database.get(Leases.class);

        var got = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                got.add(threads.submit(() -> leases.hold("poll", Ids.token(), Duration.ofSeconds(30), NOW)));
            }
        }

        assertThat(got).filteredOn(Future::resultNow).hasSize(1);
    }

    @Test
    void aLeaseIsKeptByItsHolderAndTakenWhenItIsOver() {
        var leases = database.get(Leases.class);
        var one = Ids.token();
        var other = Ids.token();
        var length = Duration.ofSeconds(30);

        assertThat(leases.hold("poll", one, length, NOW)).isTrue();
        assertThat(leases.hold("poll", other, length, NOW.plusSeconds(29))).isFalse();
        assertThat(leases.hold("poll", one, length, NOW.plusSeconds(29))).isTrue();
        assertThat(leases.hold("poll", other, length, NOW.plusSeconds(58))).isFalse();
        assertThat(leases.hold("poll", other, length, NOW.plusSeconds(59))).isTrue();
        assertThat(leases.hold("poll", one, length, NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void aLeaseGivenBackIsFreeAndOnlyItsHolderGivesItBack() {
        var leases = database.get(Leases.class);
        var one = Ids.token();
        var other = Ids.token();
        leases.hold("poll", one, Duration.ofSeconds(30), NOW);

        leases.release("poll", other);
        assertThat(leases.hold("poll", other, Duration.ofSeconds(30), NOW)).isFalse();
        leases.release("poll", one);
        assertThat(leases.hold("poll", other, Duration.ofSeconds(30), NOW)).isTrue();
    }

    @Test
    void whoeverIsAloneKeepsTheOthersWaitingUntilTheCommit() throws Exception {
        var leases = database.get(Leases.class);
        Callable<Boolean> addWhatIsNotThere = () -> database.transactions().execute(_ -> {
            leases.aloneUntilCommitted("filling");
            boolean missing = database.aggregates().count(Group.class) == 0;
            if (missing) {
                insert(group("Wells Walkers"));
            }
            return missing;
        });

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var added = threads.invokeAll(Collections.nCopies(8, addWhatIsNotThere));
            assertThat(added).filteredOn(Future::resultNow).hasSize(1);
        }
    }

    static Person person(String name) {
        return new Person(Ids.at(NOW), name, "Müller", "en", "TA1 1AA", 51.0147, -3.1029, NOW);
    }

    static Group group(String name) {
        return new Group(Ids.at(NOW), name, "We walk.\nSlowly – and “often”.", null, "");
    }

    static Activity activity(String code, UUID groupId, Integer capacity, LocalDate repeatsUntil, Instant endedAt) {
        return new Activity(
                Ids.at(NOW),
                code,
                "staff",
                code,
                "Riverside walk",
                groupId,
                "Two miles.",
                "walking;outdoors",
                "The Green",
                "1 The Green, Wells",
                "BA5 2QR",
                51.2094,
                -2.6450,
                LocalDateTime.of(2026, 10, 25, 1, 30),
                LocalDateTime.of(2026, 10, 25, 3, 0),
                "FREQ=WEEKLY",
                repeatsUntil,
                "",
                capacity,
                Activity.Booking.SIGN_UP,
                "free",
                "step-free",
                "01823 000000",
                false,
                NOW,
                endedAt);
    }

    static SignUp signUp(UUID person, UUID session) {
        return new SignUp(Ids.at(NOW), session, person, 2, SignUp.State.BOOKED, NOW, null, null, null);
    }

    Session session() {
        var walk = insert(activity("WALK7", null, null, null, null));
        return insert(new Session(Ids.at(NOW), walk.id(), LocalDate.of(2026, 10, 25), NOW, NOW, 8, 0, null));
    }

    <T> T insert(T row) {
        return database.aggregates().insert(row);
    }

    <T> T kept(T row, UUID id, Class<T> type) {
        insert(row);
        return found(id, type);
    }

    <T> T found(UUID id, Class<T> type) {
        return database.aggregates().findById(id, type);
    }

    static <T> T elsewhere(Callable<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
