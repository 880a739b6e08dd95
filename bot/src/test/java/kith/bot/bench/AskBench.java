package kith.bot.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kith.bot.Kith;
import kith.bot.reception.Inbound;
import kith.bot.reception.Reception;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints how long "what's on" takes from the message to the committed answer, in the whole program on a SQLite file
/// with 1,700 activities and a year of sessions, while it delivers and does its duties as always.
///
/// The first argument is the number of turns; without it 5,000.
final class AskBench {

    private static final int TURNS = 5_000;
    private static final int PHONES = 500;
    private static final int THREADS = 8;

    /// Some 180,000 an hour: more than everyone of a county of half a million asking once in three hours.
    private static final int A_SECOND = 50;

    private final Reception reception;
    private final JdbcClient jdbc;
    private final Questions questions = new Questions();
    private final AtomicInteger number = new AtomicInteger();

    private AskBench(ConfigurableApplicationContext program) throws IOException {
        this.reception = program.getBean(Reception.class);
        this.jdbc = program.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) throws Exception {
        int turns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TURNS;
        var folder = Files.createTempDirectory("kith-bench");
        try (var program = start(folder)) {
            var bench = new AskBench(program);
            System.out.printf(
                    "%,d activities, %,d sessions, warming up%n", bench.count("activities"), bench.count("sessions"));
            bench.oneByOne(turns);
            bench.asTheyCome(500);
            var measured = bench.oneByOne(turns);
            System.out.printf(
                    "%,d turns, one by one: %s; %.2f ms of the processor each, delivery and duties included%n",
                    turns, new Percentiles(measured.wall()), measured.processor() / 1e6 / turns);
            bench.rest();
            System.out.printf(
                    "%,d turns, %d a second, as they come: %s%n",
                    turns / 4, A_SECOND, new Percentiles(bench.asTheyCome(turns / 4)));
            System.out.printf("%,d turns, %d at once: %,d a second%n", turns, THREADS, bench.atOnce(turns));
            System.out.printf(
                    "%,d messages taken in, %,d answers in the outbox%n", bench.number.get(), bench.count("outbox"));
            bench.showSome();
        }
    }

    private static ConfigurableApplicationContext start(Path folder) throws IOException {
        return new SpringApplicationBuilder(Kith.class)
                .run(
                        "--kith.mode=demo",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--kith.demo-data=" + County.in(folder, LocalDate.now()));
    }

    /// In nanoseconds.
    ///
    /// @param wall      what each turn took
    /// @param processor what the whole process used meanwhile, because one thread often writes for another
    private record Measured(long[] wall, long processor) {}

    private Measured oneByOne(int turns) {
        var wall = new long[turns];
        long processor = processorNanos();
        for (int i = 0; i < turns; i++) {
            var question = next();
            long begun = System.nanoTime();
            reception.receive(question);
            wall[i] = System.nanoTime() - begun;
        }
        return new Measured(wall, processorNanos() - processor);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /// Until all answers are delivered.
    private void rest() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count("outbox where finished_at is null") == 0);
    }

    /// At random moments, so that some come together, as people do when a reminder has gone out. Counted from the
    /// moment each came, whether or not anyone was free to see to it.
    ///
    /// @return what each turn took, in nanoseconds
    private long[] asTheyCome(int turns) {
        var took = new long[turns];
        var random = new Random(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = System.nanoTime();
            for (int i = 0; i < turns; i++) {
                due += (long) (-Math.log(1 - random.nextDouble()) * 1_000_000_000 / A_SECOND);
                LockSupport.parkNanos(due - System.nanoTime());
                int number = i;
                long came = due;
                var question = next();
                threads.submit(() -> {
                    reception.receive(question);
                    took[number] = System.nanoTime() - came;
                });
            }
        }
        return took;
    }

    /// @return turns a second
    private long atOnce(int turns) {
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < turns; i++) {
                threads.submit(() -> reception.receive(next()));
            }
        }
        return turns * 1_000_000_000L / (System.nanoTime() - begun);
    }

    private Inbound next() {
        int turn = number.incrementAndGet();
        var from = new Address(ChannelKind.SMS, "+447700%06d".formatted(900_000 + turn % PHONES));
        return new Inbound("bench" + turn, from, null, new Inbound.Content.Words(questions.next()), Instant.now());
    }

    private void showSome() {
        jdbc.sql("""
                        select i.text asked, o.message answered from inbox i
                        join outbox o on o.post_key = 'answer/SMS/' || i.provider_id || '/0'
                        order by i.provider_id desc limit 3""")
                .query()
                .listOfRows()
                .forEach(row -> System.out.printf("%n%s%n%s%n", row.get("asked"), row.get("answered")));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
