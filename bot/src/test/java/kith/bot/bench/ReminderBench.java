package kith.bot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import kith.bot.Kith;
import kith.community.storage.Counting;
import kith.community.time.Duty;
import kith.community.time.Ids;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Prints what the reminder duty costs on a SQLite file: the sweep in which all bookings of a day fall due at once, how
/// long whoever writes to the database meanwhile has to wait, and the sweeps after it, in which nothing is due any
/// more.
///
/// The first argument is the number of bookings; without it 5,000.
final class ReminderBench {

    private static final int BOOKINGS = 5_000;
    private static final int TO_A_SESSION = 20;
    private static final int SWEEPS = 40;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Counting counting;
    private final Duty remind;

    private ReminderBench(ConfigurableApplicationContext program) {
        this.jdbc = program.getBean(JdbcClient.class);
        this.transactions = program.getBean(TransactionTemplate.class);
        this.counting = program.getBean(Counting.class);
        this.remind = program.getBean("remind", Duty.class);
    }

    public static void main(String[] arguments) throws Exception {
        int bookings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : BOOKINGS;
        var folder = Files.createTempDirectory("kith-bench");
        try (var program = start(folder)) {
            new ReminderBench(program).run(bookings);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Kith.class, Counting.class)
                .run(
                        "--kith.mode=demo",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--spring.quartz.auto-startup=false",
                        "--kith.demo-data=");
    }

    private void run(int bookings) throws InterruptedException {
        var due = Instant.now().truncatedTo(ChronoUnit.HOURS);
        make(bookings, due.plus(Duration.ofDays(1)));
        var waits = new ArrayList<Double>();
        var writing = new AtomicBoolean(true);
        var other = Thread.ofPlatform().start(() -> write(writing, waits));
        double all = seconds(() -> remind.perform(due));
        writing.set(false);
        other.join();
        System.out.printf(
                "%,d bookings: all %,d posted in %.1f s, %.1f ms each%n",
                bookings, count("select count(*) from outbox"), all, 1_000 * all / bookings);
        Collections.sort(waits);
        System.out.printf(
                "another who writes meanwhile: p50 %.1f ms, p99 %.1f ms, slowest %.0f ms (%,d times)%n",
                part(waits, 0.5), part(waits, 0.99), waits.getLast(), waits.size());
        var sweeps = new ArrayList<Double>();
        var cost = counting.during(() -> {
            for (int i = 1; i <= SWEEPS; i++) {
                var at = due.plusSeconds(30L * i);
                sweeps.add(1_000 * seconds(() -> remind.perform(at)));
            }
        });
        Collections.sort(sweeps);
        System.out.printf(
                "a sweep with nothing due: p50 %.1f ms, slowest %.1f ms; %.1f statements, the writer %.1f times%n",
                part(sweeps, 0.5),
                sweeps.getLast(),
                (double) cost.statements() / SWEEPS,
                (double) cost.writers() / SWEEPS);
    }

    private void make(int bookings, Instant starts) {
        long at = starts.minus(Duration.ofDays(7)).toEpochMilli();
        transactions.executeWithoutResult(_ -> {
            UUID session = null;
            for (int i = 0; i < bookings; i++) {
                session = session == null || i % TO_A_SESSION == 0 ? session(starts, i) : session;
                var person = Ids.at(starts);
                jdbc.sql("""
                                insert into people (id, first_name, last_name, language, place_name, created_at)
                                values (?, 'Mary', 'Hill', 'en', '', ?)""").params(person, at).update();
                jdbc.sql("insert into addresses (channel, value, person_id, created_at) values ('SMS', ?, ?, ?)")
                        .params("+4477%08d".formatted(i), person, at)
                        .update();
                jdbc.sql("""
                                insert into sign_ups (id, session_id, person_id, party, state, asked_at)
                                values (?, ?, ?, 1, 'BOOKED', ?)""").params(Ids.at(starts), session, person, at).update();
            }
        });
    }

    private UUID session(Instant starts, int number) {
        var activity = Ids.at(starts);
        jdbc.sql("""
                        insert into activities (id, code, source, source_id, title, summary, topics, venue, address,
                            postcode, latitude, longitude, starts, ends, repeats, except_dates, booking, cost, access,
                            contact_phone, private_address, checked_at)
                        values (?, ?, 'bench', ?, 'Riverside walk', '', '', 'Blake Gardens', '', 'TA1 1AA', 51.02, -3.1,
                            '2027-03-04T10:00', '2027-03-04T12:00', '', '', 'SIGN_UP', 'free', '', '', false, 0)""").params(activity, "WALK" + number, activity.toString()).update();
        var session = Ids.at(starts);
        jdbc.sql("""
                        insert into sessions (id, activity_id, occurs_on, starts_at, ends_at, taken)
                        values (?, ?, '2027-03-04', ?, ?, 0)""")
                .params(
                        session,
                        activity,
                        starts.toEpochMilli(),
                        starts.plus(Duration.ofHours(2)).toEpochMilli())
                .update();
        return session;
    }

    private void write(AtomicBoolean writing, List<Double> waits) {
        while (writing.get()) {
            waits.add(1_000
                    * seconds(() -> transactions.executeWithoutResult(
                            _ -> jdbc.sql("""
                            insert into leases (name, holder, until) values ('bench', ?, 0)
                            on conflict (name) do update set until = leases.until + 1""").param(new UUID(0, 0)).update())));
        }
    }

    private static double part(List<Double> sorted, double part) {
        return sorted.get((int) ((sorted.size() - 1) * part));
    }

    private static double seconds(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e9;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
