package kith.bot.stories;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kith.bot.Kith;
import kith.bot.channels.simulator.PassingTime;
import kith.bot.program.PutBackClock;
import kith.bot.program.Undo;
import kith.community.storage.Databases;
import kith.community.time.MovableClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole program in demonstration mode, started once for all stories that begin at one moment, and put back to it
/// after each.
final class StoryProgram implements AutoCloseable {

    static final Path STORIES = Path.of("bot/src/test/resources/stories");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LocalDateTime start;
    private final PutBackClock base;
    private final MovableClock clock;
    private final Path feed;
    private final ConfigurableApplicationContext program;
    private final Undo undo;
    private final long begun;

    StoryProgram(Path folder, LocalDateTime start) throws IOException {
        this.start = start;
        this.base = new PutBackClock(instant(start));
        this.clock = new MovableClock(base);
        this.feed = folder.resolve("activities.csv");
        feed("activities.csv");
        this.program = new SpringApplicationBuilder(Kith.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", MovableClock.class, () -> clock))
                .run(
                        "--kith.mode=demo",
                        "--server.port=0",
                        "--spring.datasource.url=" + Databases.migratedSqlite(folder),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--spring.quartz.auto-startup=false",
                        "--kith.demo-data=",
                        "--kith.lists=" + STORIES.resolve("lists"),
                        "--kith.staff[0].name=Sam Doe",
                        "--kith.staff[0].phone=" + Cast.LEADER_PHONE,
                        "--kith.staff[0].telegram=" + Cast.LEADER_TELEGRAM,
                        "--kith.staff[0].roles=leader",
                        "--kith.staff[0].groups=Taunton Walkers,Wells Singers",
                        "--kith.staff[1].name=Lou Day",
                        "--kith.staff[1].phone=" + Cast.LINK_WORKER_PHONE,
                        "--kith.staff[1].telegram=" + Cast.LINK_WORKER_TELEGRAM,
                        "--kith.staff[1].roles=link-worker",
                        "--kith.staff[2].name=Kim Ash",
                        "--kith.staff[2].phone=" + Cast.COORDINATOR_PHONE,
                        "--kith.staff[2].telegram=" + Cast.COORDINATOR_TELEGRAM,
                        "--kith.staff[2].roles=coordinator",
                        "--kith.feeds[0].name=stories",
                        "--kith.feeds[0].type=csv",
                        "--kith.feeds[0].url=" + feed.toUri(),
                        "--kith.feeds[0].every=1m");
        var jdbc = get(JdbcClient.class);
        jdbc.sql("pragma synchronous = off").update(); // nobody cuts the power here
        this.undo = new Undo(jdbc, get(TransactionTemplate.class));
        settle();
        this.begun = undo.mark();
    }

    LocalDateTime start() {
        return start;
    }

    <T> T get(Class<T> type) {
        return program.getBean(type);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + program.getEnvironment().getRequiredProperty("local.server.port"));
    }

    Instant now() {
        return clock.instant();
    }

    /// Lets time pass as the scheduler would.
    void moveTo(Instant then) {
        get(PassingTime.class).moveTo(then);
    }

    /// What is due now is done and delivered.
    void settle() {
        moveTo(clock.instant());
    }

    /// The clock moves on, and nothing is done.
    void off(Instant until) {
        clock.moveTo(until);
        settle();
    }

    /// Puts a file of the stories where the feed is read.
    void feed(String file) throws IOException {
        Files.copy(STORIES.resolve(file), feed, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Nothing of what was done has happened.
    void startAgain() throws IOException {
        undo.backTo(begun);
        base.putBackBy(Duration.between(instant(start), clock.instant()));
        feed("activities.csv");
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }

    @Override
    public void close() {
        program.close();
    }
}
