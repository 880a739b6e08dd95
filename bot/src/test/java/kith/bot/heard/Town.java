package kith.bot.heard;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kith.bot.Kith;
import kith.bot.channels.simulator.PassingTime;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.program.PutBackClock;
import kith.bot.program.Undo;
import kith.bot.reception.Inbound;
import kith.bot.reception.Reception;
import kith.community.outbox.Message;
import kith.community.outbox.SmsText;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.Databases;
import kith.community.time.Duty;
import kith.community.time.MovableClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The whole program with the people and activities of the demonstration, on a real SQLite file, whose
/// clock and file can be put back to where they were.
///
/// It begins on the morning of Monday 30 November 2026. Started once a JVM, and ended with it.
final class Town {

    static final LocalDateTime BEGINS = LocalDateTime.parse("2026-11-30T09:05");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PutBackClock base = new PutBackClock(instant(BEGINS));
    private final MovableClock clock = new MovableClock(base);
    private final ConfigurableApplicationContext program;
    private final JdbcClient jdbc;
    private final Undo undo;
    private final List<Duty> soon;
    private int texts;

    private Town(Path folder) {
        this.program = new SpringApplicationBuilder(Kith.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", MovableClock.class, () -> clock))
                .run(Stream.concat(
                                Stream.of(
                                        "--kith.mode=demo",
                                        "--server.port=0",
                                        "--spring.datasource.url=" + Databases.migratedSqlite(folder),
                                        "--kith.retention.folder=" + folder.resolve("backups"),
                                        "--kith.hearing.examples=true",
                                        "--spring.quartz.auto-startup=false"),
                                Staff.SETTINGS.stream())
                        .toArray(String[]::new));
        this.jdbc = program.getBean(JdbcClient.class);
        jdbc.sql("pragma synchronous = off").update(); // the one writing connection: nobody cuts the power here
        this.undo = new Undo(jdbc, program.getBean(TransactionTemplate.class));
        this.soon = program.getBeansOfType(Duty.class).values().stream()
                .filter(duty -> List.of("check-ins", "broadcasts").contains(duty.name()))
                .toList();
        settle();
        await().atMost(Duration.ofMinutes(1)).until(program.getBean(LearnedKinds.class)::isReady);
    }

    /// The one that all tests of this JVM share.
    static Town shared() {
        return Shared.TOWN;
    }

    private static final class Shared {

        static final Town TOWN = new Town(folder());

        private static Path folder() {
            try {
                var folder = Files.createTempDirectory("town");
                Stream.of("", "kith.db", "kith.db-wal", "kith.db-shm")
                        .map(folder::resolve)
                        .forEach(each -> each.toFile().deleteOnExit());
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    /// Every row of every table that [Undo] watches, in words, to see whether any has changed.
    List<String> dump() {
        return undo.tables().stream()
                .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream()
                        .map(row -> table + " " + row))
                .sorted()
                .toList();
    }

    /// A text arrives, and is answered.
    void text(String from, String words) {
        program.getBean(Reception.class)
                .receive(new Inbound(
                        "T" + ++texts,
                        new Address(ChannelKind.SMS, from),
                        null,
                        new Inbound.Content.Words(words),
                        clock.instant()));
    }

    /// What follows from a message within seconds is done, but nothing is delivered.
    void letStaffHear() {
        soon.forEach(duty -> duty.perform(clock.instant()));
    }

    /// What is due now is done and delivered.
    void settle() {
        program.getBean(PassingTime.class).moveTo(clock.instant());
    }

    /// Time passes, and what is due happens.
    void moveTo(LocalDateTime then) {
        program.getBean(PassingTime.class).moveTo(instant(then));
    }

    /// What an activity is joined by.
    String codeOf(String title) {
        return jdbc.sql("select code from activities where title = ? and source = 'demo'")
                .params(title)
                .query(String.class)
                .single();
    }

    /// An activity is listed under another name.
    void rename(String title, String other) {
        jdbc.sql("update activities set title = ? where title = ?")
                .params(other, title)
                .update();
        jdbc.sql("update directory_versions set version = version + 1").update();
    }

    /// A person has told someone of us their name.
    void isCalled(String phone, String name) {
        jdbc.sql(
                        "update people set first_name = ? where id = (select person_id from addresses where value = ? and channel = 'SMS')")
                .params(name, phone)
                .update();
    }

    /// Where everything stands.
    record Moment(long undo, Instant now) {}

    Moment moment() {
        return new Moment(undo.mark(), clock.instant());
    }

    /// Whether more has happened since than that somebody wrote and was answered.
    boolean hasDoneAnythingSince(Moment moment) {
        return undo.hasDone(moment.undo());
    }

    /// What is true now, of which `then` was true at a moment.
    Facts factsSince(Moment moment, Facts then) {
        return undo.hasListed(moment.undo()) ? Facts.of(jdbc) : then.again(jdbc);
    }

    void backTo(Moment moment) {
        undo.backTo(moment.undo());
        base.putBackBy(Duration.between(moment.now(), clock.instant()));
    }

    /// One message posted to an address, as a text shows it.
    record Posted(String address, String text) {}

    /// The newest message in the outbox, whatever its address.
    long lastPosted() {
        return jdbc.sql("select coalesce(max(rowid), 0) from outbox")
                .query(Long.class)
                .single();
    }

    List<Posted> postedAfter(long last) {
        return jdbc.sql("select address, message from outbox where rowid > ? order by rowid")
                .params(last)
                .query((row, _) -> new Posted(
                        row.getString("address"), SmsText.of(JSON.readValue(row.getString("message"), Message.class))))
                .list();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }
}
