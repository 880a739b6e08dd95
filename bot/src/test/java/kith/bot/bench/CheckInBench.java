package kith.bot.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kith.bot.Kith;
import kith.community.time.Ids;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Prints how long it takes until everyone is asked how they are whose check-in is due at one and the same minute, in
/// the whole program on a SQLite file, and how long until the simulator's phones have all of it.
///
/// The first argument is the number of plans; without it 10,000.
final class CheckInBench {

    private static final int PLANS = 10_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private long mostBytes;

    private CheckInBench(ConfigurableApplicationContext program) {
        this.jdbc = program.getBean(JdbcClient.class);
        this.transactions = program.getBean(TransactionTemplate.class);
    }

    public static void main(String[] arguments) throws Exception {
        int plans = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PLANS;
        var folder = Files.createTempDirectory("kith-bench");
        try (var program = start(folder)) {
            new CheckInBench(program).run(plans);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) throws IOException {
        return new SpringApplicationBuilder(Kith.class)
                .run(
                        "--kith.mode=demo",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--kith.demo-data=",
                        "--kith.quiet-hours.weekday=00:00-24:00",
                        "--kith.quiet-hours.saturday=00:00-24:00",
                        "--kith.quiet-hours.sunday=00:00-24:00",
                        "--kith.staff[0].name=Lou Vine",
                        "--kith.staff[0].phone=+447700900000",
                        "--kith.staff[0].roles=link-worker");
    }

    private void run(int plans) throws InterruptedException {
        var due = Instant.now()
                .plus(Duration.ofSeconds(75))
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(Duration.ofMinutes(1));
        System.out.printf("making %,d plans, due at %s%n", plans, due);
        make(plans, due);
        System.out.printf("made by %s%n", Instant.now());
        await(due, "opened", "select count(*) from check_ins", plans);
        long before = usedAfterCollecting();
        mostBytes = 0;
        await(due, "asked", "select count(*) from check_in_steps where kind = 'ASKED'", plans);
        await(due, "delivered", "select count(*) from outbox where state = 'DELIVERED' or state = 'ACCEPTED'", plans);
        System.out.printf(
                "%,d messages to %,d people; of memory %,d MB before, %,d MB at most, %,d MB after%n",
                count("select count(*) from outbox"),
                count("select count(distinct person_id) from outbox"),
                before >> 20,
                mostBytes >> 20,
                usedAfterCollecting() >> 20);
    }

    private void make(int plans, Instant due) {
        var worker = Ids.at(due);
        transactions.executeWithoutResult(_ -> {
            person(worker, "Lou", "+447700900000", due);
            for (int i = 0; i < plans; i++) {
                var person = Ids.at(due);
                person(person, "Mary", "+4477%08d".formatted(i), due);
                plan(person, worker, due);
            }
        });
    }

    private void person(UUID id, String name, String phone, Instant due) {
        jdbc.sql("""
                        insert into people (id, first_name, last_name, language, place_name, created_at)
                        values (?, ?, 'Hill', 'en', '', ?)""").params(id, name, due.toEpochMilli()).update();
        jdbc.sql("insert into addresses (channel, value, person_id, created_at, greeted_at) values ('SMS', ?, ?, ?, ?)")
                .params(phone, id, due.toEpochMilli(), due.toEpochMilli())
                .update();
    }

    private void plan(UUID person, UUID worker, Instant due) {
        var local = due.atZone(ZONE);
        long agreed = due.minus(Duration.ofDays(1)).toEpochMilli();
        jdbc.sql("""
                        insert into check_in_plans (id, person_id, way, days, at_time, questionnaire, worker_id, made_at,
                            agreed_at, next_at)
                        values (?, ?, 'WE_ASK', ?, ?, 'quick', ?, ?, ?, ?)""")
                .params(
                        Ids.at(due),
                        person,
                        local.getDayOfWeek().name(),
                        local.toLocalTime().toString(),
                        worker,
                        agreed,
                        agreed,
                        agreed)
                .update();
    }

    private void await(Instant due, String what, String counting, int wanted) throws InterruptedException {
        var patience = Instant.now().plus(PATIENCE);
        while (count(counting) < wanted && Instant.now().isBefore(patience)) {
            var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
            mostBytes = Math.max(mostBytes, memory.getUsed());
            Thread.sleep(LOOK_EVERY);
        }
        System.out.printf(
                "%,d %s, %.1f s after they were due%n",
                count(counting), what, Duration.between(due, Instant.now()).toMillis() / 1e3);
    }

    private static long usedAfterCollecting() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
