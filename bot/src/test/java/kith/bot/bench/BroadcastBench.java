package kith.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import kith.bot.Kith;
import kith.bot.channels.Bucket;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.twilio.LocalTwilio;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Drafted;
import kith.community.broadcasts.Sending;
import kith.community.time.Ids;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Prints how long one broadcast takes to 3,000 people on Telegram and 2,000 by text, in the whole program in live
/// mode, against providers on localhost that keep their real limits: 30 a second on Telegram, and 3 texts a second
/// from three numbers in a messaging service.
///
/// The first argument makes the limits so many times wider, to be done sooner; without it 10. The second and third are
/// how many people.
final class BroadcastBench {

    private static final String LEADER = "+447700900001";
    private static final long CHAT = 7_000_000_000L;
    private static final long FIRST_PHONE = 447_911_000_000L;
    private static final int TELEGRAM_PER_SECOND = 30;
    private static final int TEXTS_PER_SECOND = 3;

    private final ConfigurableApplicationContext program;
    private final LocalBotApi telegram;
    private final LocalTwilio twilio;

    private BroadcastBench(ConfigurableApplicationContext program, LocalBotApi telegram, LocalTwilio twilio) {
        this.program = program;
        this.telegram = telegram;
        this.twilio = twilio;
    }

    public static void main(String[] arguments) throws Exception {
        int scale = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int chats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_000;
        int phones = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_000;
        var folder = Files.createTempDirectory("kith-bench");
        try (var telegram = LocalBotApi.start();
                var twilio = new LocalTwilio(Clock.systemUTC());
                var program = start(folder, telegram, twilio, scale)) {
            var allowedChats = new Bucket(TELEGRAM_PER_SECOND * scale);
            var allowedTexts = new Bucket(TEXTS_PER_SECOND * scale);
            var bench = new BroadcastBench(program, telegram, twilio);
            bench.know(chats, phones);
            telegram.limit(allowedChats);
            twilio.limit(allowedTexts);
            System.out.printf("%,d on Telegram, %,d by text, limits x%d%n", chats, phones, scale);
            bench.send(chats, phones, scale);
            bench.account(chats + phones, allowedChats.refused() + allowedTexts.refused());
        }
    }

    private static ConfigurableApplicationContext start(
            Path folder, LocalBotApi telegram, LocalTwilio twilio, int scale) {
        return new SpringApplicationBuilder(Kith.class)
                .run(
                        "--kith.mode=live",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("kith.db"),
                        "--kith.retention.folder=" + folder.resolve("backups"),
                        "--kith.quiet-hours.weekday=00:00-24:00",
                        "--kith.quiet-hours.saturday=00:00-24:00",
                        "--kith.quiet-hours.sunday=00:00-24:00",
                        "--kith.spend.monthly-limit-pence=1000000",
                        "--kith.spend.per-broadcast-limit-pence=1000000",
                        "--kith.staff[0].name=Sam Doe",
                        "--kith.staff[0].phone=" + LEADER,
                        "--kith.staff[0].roles=coordinator",
                        "--kith.telegram.token=" + LocalBotApi.TOKEN,
                        "--kith.telegram.api-url=" + telegram.url(),
                        "--kith.telegram.messages-per-second=" + TELEGRAM_PER_SECOND * scale,
                        "--kith.twilio.account-sid=" + LocalTwilio.ACCOUNT,
                        "--kith.twilio.auth-token=" + LocalTwilio.TOKEN,
                        "--kith.twilio.messaging-service-sid=" + LocalTwilio.SERVICE,
                        "--kith.twilio.api-url=" + twilio.url(),
                        "--kith.twilio.messages-per-second=" + TEXTS_PER_SECOND * scale);
    }

    /// One group with all of them, led by a coordinator.
    private void know(int chats, int phones) {
        var jdbc = program.getBean(JdbcTemplate.class);
        program.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var group = Ids.at(Instant.now());
            jdbc.update("insert into circles (id, name, about) values (?, 'County walkers', '')", group);
            var people = new ArrayList<Object[]>();
            var addresses = new ArrayList<Object[]>();
            var members = new ArrayList<Object[]>();
            for (int i = 0; i <= chats + phones; i++) {
                var id = Ids.at(Instant.now());
                var channel = i < chats ? "TELEGRAM" : "SMS";
                var value = i < chats ? String.valueOf(CHAT + i) : "+" + (FIRST_PHONE + i);
                boolean leader = i == chats + phones;
                people.add(new Object[] {id, "P" + i});
                addresses.add(new Object[] {channel, leader ? LEADER : value, id});
                members.add(new Object[] {group, id});
                if (i < chats) {
                    telegram.knows(CHAT + i);
                }
            }
            jdbc.batchUpdate(
                    "insert into people (id, first_name, last_name, language, place_name, created_at)"
                            + " values (?, ?, '', 'en', '', 1)",
                    people);
            jdbc.batchUpdate(
                    "insert into addresses (channel, value, person_id, created_at) values (?, ?, ?, 1)", addresses);
            jdbc.batchUpdate("insert into memberships (circle_id, person_id, joined_at) values (?, ?, 1)", members);
        });
    }

    private void send(int chats, int phones, int scale) throws InterruptedException {
        var broadcasting = program.getBean(Broadcasting.class);
        var leader = UUID.fromString(program.getBean(JdbcTemplate.class)
                .queryForObject("select person_id from addresses where value = ?", String.class, LEADER));
        long begun = System.nanoTime();
        var preview = (Drafted.Preview) broadcasting.draft(
                leader, "all: Thursday's walk starts at the bridge, 10am.", null, 0, false, Instant.now());
        System.out.printf(
                "preview of %,d people in %.0f ms%n", preview.reach().people(), (System.nanoTime() - begun) / 1e6);
        begun = System.nanoTime();
        var sent = (Sending.Begun) broadcasting.send(leader, null, Instant.now());
        System.out.printf("SEND to %,d people answered in %.0f ms%n", sent.people(), (System.nanoTime() - begun) / 1e6);
        var start = System.nanoTime();
        var telegramDone = Thread.ofVirtual()
                .unstarted(() -> report("Telegram", telegram::sent, chats, TELEGRAM_PER_SECOND * scale, start));
        var textsDone = Thread.ofVirtual()
                .unstarted(() -> report("texts", twilio::posts, phones, TEXTS_PER_SECOND * scale, start));
        telegramDone.start();
        textsDone.start();
        telegramDone.join();
        textsDone.join();
    }

    /// From the first that arrived to the last.
    private static void report(String what, IntSupplier sent, int all, int perSecond, long start) {
        long first = 0;
        while (sent.getAsInt() < all) {
            first = first == 0 && sent.getAsInt() > 0 ? System.nanoTime() : first;
            LockSupport.parkNanos(2_000_000);
        }
        double seconds = (System.nanoTime() - (first == 0 ? start : first)) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %,d in %.1f s, %.2f a second, %.1f %% of %d a second; the first after %.1f s%n",
                what,
                all,
                seconds,
                all / seconds,
                100 * all / seconds / perSecond,
                perSecond,
                (first - start) / 1e9);
    }

    private void account(int all, int refused) throws IOException {
        var jdbc = program.getBean(JdbcTemplate.class);
        int unfinished = 1;
        while (unfinished > 0) {
            unfinished = jdbc.queryForObject("select count(*) from outbox where finished_at is null", Integer.class);
        }
        int accepted = jdbc.queryForObject(
                "select count(*) from outbox where state = 'ACCEPTED' and post_key like 'broadcast/%'", Integer.class);
        long people = twilio.sent().stream().map(text -> text.to()).distinct().count();
        System.out.printf(
                "refused with 429: %d; accepted: %,d of %,d; sent on Telegram %,d, by text %,d to %,d numbers%n",
                refused, accepted, all, telegram.sent(), twilio.sent().size(), people);
        System.out.printf(
                "spent: %s hundredths of a penny%n",
                jdbc.queryForObject("select hundredths from spending", Long.class));
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(line -> System.out.println("most resident memory, servers included: "
                        + line.substring(6).strip()));
    }
}
