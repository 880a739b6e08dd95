package kith.scheduler.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import kith.community.about.ServiceSettings;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import kith.community.time.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {

    private static final Instant NOW = Instant.parse("2027-03-04T03:30:00Z");
    private static final ServiceSettings SERVICE = new ServiceSettings(
            "Kith",
            "01823 000000",
            ZoneId.of("Europe/London"),
            "en",
            URI.create("http://localhost"),
            new ServiceSettings.Home("Taunton", 51, -3));

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void openDatabase() {
        database = Databases.sqlite(folder);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void aCopyTakenWhilePeopleWriteIsSoundAndHoldsOneMoment() throws Exception {
        var writing = new AtomicBoolean(true);
        var written = new AtomicInteger();
        var writer = Thread.ofVirtual().start(() -> {
            while (writing.get()) {
                person();
                written.incrementAndGet();
            }
        });
        while (written.get() < 50) {
            Thread.onSpinWait();
        }
        backingUp(3).perform(NOW);
        writing.set(false);
        writer.join();

        var copies = Files.createDirectories(folder.resolve("started"));
        Files.copy(backup("2027-03-04"), copies.resolve("kith.db"));
        try (var copy = Databases.sqlite(copies)) {
            int people = copy.jdbc()
                    .sql("select count(*) from people")
                    .query(Integer.class)
                    .single();
            assertThat(people).isBetween(50, written.get());
        }
    }

    @Test
    void onlyTheNewestCopiesStay() {
        for (int night = 0; night < 5; night++) {
            backingUp(3).perform(NOW.plus(Duration.ofDays(night)));
        }
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**2027-03-08.db");
        assertThat(folder.resolve("backups").toFile().list())
                .containsExactlyInAnyOrder("kith-2027-03-06.db", "kith-2027-03-07.db", "kith-2027-03-08.db");
        assertThat(new Backups(folder.resolve("backups")).newest()).contains(LocalDate.of(2027, 3, 8));
    }

    @Test
    void aCopyThatCannotBeMadeSaysSo() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        assertThatThrownBy(() -> backingUp(3).perform(NOW)).hasMessageContaining("No backup of");
    }

    @Test
    void oldMessagesAreForgottenUnlessTheyAreStillOwed() {
        var ana = person();
        inbox("old", NOW.minus(Duration.ofDays(181)));
        inbox("new", NOW.minus(Duration.ofDays(179)));
        outbox(ana, "long sent", NOW.minus(Duration.ofDays(181)));
        outbox(ana, "still owed", null);

        var forgetting = new Forgetting(database.jdbc(), settings(3));
        forgetting.kinds().forEach(kind -> forgetting.forget(kind, NOW));

        assertThat(database.jdbc()
                        .sql("select provider_id from inbox")
                        .query(String.class)
                        .list())
                .containsExactly("new");
        assertThat(database.jdbc()
                        .sql("select post_key from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("still owed");
    }

    private BackingUp backingUp(int keep) {
        return new BackingUp(database.jdbc(), "jdbc:sqlite:x", settings(keep), SERVICE);
    }

    private UpkeepSettings settings(int keep) {
        return new UpkeepSettings(
                LocalTime.of(3, 30), Duration.ofDays(180), Duration.ofDays(90), keep, folder.resolve("backups"));
    }

    private Path backup(String night) {
        return folder.resolve("backups/kith-" + night + ".db");
    }

    private Person person() {
        return database.get(People.class).insert(new Person(Ids.at(NOW), "Ana", "", "en", "", null, null, NOW));
    }

    private void inbox(String id, Instant at) {
        database.jdbc()
                .sql("""
                        insert into inbox (channel, provider_id, address, kind, text, sent_at, received_at, result)
                        values ('SMS', ?, '+447700900001', 'WORDS', 'hello', ?, ?, 'HANDLED')""")
                .params(id, at.toEpochMilli(), at.toEpochMilli())
                .update();
    }

    private void outbox(Person person, String key, Instant finished) {
        database.jdbc()
                .sql("""
                        insert into outbox (id, post_key, person_id, channel, address, purpose, priority, sequence,
                            message, posted_at, due_at, state, tries, resends, finished_at, changed_at)
                        values (?, ?, ?, 'SMS', '+447700900001', 'SERVICE', 1, 1, '{}', 0, 0, 'SENT', 0, 0, ?, 0)""")
                .params(Ids.at(NOW), key, person.id(), finished == null ? null : finished.toEpochMilli())
                .update();
    }
}
