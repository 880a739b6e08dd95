package kith.community.directory;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.directory.Noticeboard.Notice;
import kith.community.directory.Wish.Only;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import kith.community.time.Ids;
import kith.community.topics.TopicsFile;

/// Prints how long a search takes, how long an edition takes to make and how much memory it holds, at the
/// size of the national programme (1,700 activities, a year of weekly sessions) and at ten times that; on
/// SQLite, or with the argument `postgres` on PostgreSQL.
public final class DirectoryBenchmark {

    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");
    private static final int WEEKS = 52;
    private static final int SEARCHES = 5_000;
    private static final String[] KINDS = {
        "walk", "craft group", "coffee morning", "choir", "chair yoga", "book club", "allotment", "quiz", "lunch club"
    };
    private static final String[] WORDS = {
        "walking", "knitting", "gardning", "cup of tea", "singing", "yoga for beginners", "photography", "parachuting"
    };

    private DirectoryBenchmark() {}

    public static void main(String[] args) throws Exception {
        for (int activities : new int[] {1_700, 17_000}) {
            var folder = Files.createTempDirectory("kith-benchmark");
            var topics = TopicsFile.read(Path.of("config/topics.yml"));
            Object[] beans = {Directory.class, Editions.class, Tables.class, Noticeboard.SERVICE, topics};
            try (var database =
                    List.of(args).contains("postgres") ? Databases.postgres(beans) : Databases.sqlite(folder, beans)) {
                fill(database, activities);
                measure(database, activities);
            }
        }
    }

    private static void measure(Database database, int activities) {
        var directory = database.get(Directory.class);
        var random = new Random(1);
        long before = usedMemory();
        System.out.printf("%n%,d activities x %d weeks%n", activities, WEEKS);
        System.out.printf(
                "  first search, with its edition: %,d ms%n", took(() -> directory.search(plain(random), NOW)));
        System.out.printf("  memory of the edition:          %,d MB%n", (usedMemory() - before) >> 20);
        for (int i = 0; i < 5; i++) {
            new Noticeboard(database).changed();
            long cpu = cpuNanos();
            System.out.printf(
                    "  search after a change:          %,d ms, processor %,d ms%n",
                    took(() -> directory.search(plain(random), NOW)), (cpuNanos() - cpu) / 1_000_000);
        }
        print("near, this week", () -> directory.search(plain(random), NOW));
        print("with words", () -> directory.search(words(random), NOW));
        print("with everything", () -> directory.search(everything(random), NOW));
        print("a year, rare hours", () -> directory.search(rare(random), NOW));
    }

    private static void print(String name, Runnable search) {
        var micros = new long[SEARCHES];
        long cpu = 0;
        for (int round = 0; round < 2; round++) {
            cpu = cpuNanos();
            for (int i = 0; i < SEARCHES; i++) {
                long begun = System.nanoTime();
                search.run();
                micros[i] = (System.nanoTime() - begun) / 1_000;
            }
        }
        cpu = cpuNanos() - cpu;
        Arrays.sort(micros);
        System.out.printf(
                "  %-20s p50 %,6d us   p99 %,6d us   p99.9 %,6d us   processor %,6d us%n",
                name,
                micros[SEARCHES / 2],
                micros[SEARCHES * 99 / 100],
                micros[SEARCHES * 999 / 1000],
                cpu / SEARCHES / 1_000);
    }

    /// Of this thread: what a search costs also while the machine is busy with other things.
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Wish plain(Random random) {
        return wish(random, 7, "", "", Set.of(), Hours.ANY);
    }

    private static Wish words(Random random) {
        return wish(random, 7, WORDS[random.nextInt(WORDS.length)], "", Set.of(), Hours.ANY);
    }

    private static Wish everything(Random random) {
        var mornings = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.NOON);
        return wish(random, 7, WORDS[random.nextInt(WORDS.length)], "bingo", Set.of(Only.values()), mornings);
    }

    private static Wish rare(Random random) {
        var never = new Hours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(3, 0), LocalTime.of(4, 0));
        return wish(random, 365, "", "", Set.of(), never);
    }

    private static Wish wish(Random random, int days, String words, String without, Set<Only> only, Hours hours) {
        double latitude = 50.9 + random.nextDouble() * 0.5;
        double longitude = -3.5 + random.nextDouble();
        var to = NOW.plus(Duration.ofDays(days));
        return new Wish(latitude, longitude, 16_000, NOW, to, words, without, only, hours, 0, 5);
    }

    private static void fill(Database database, int activities) {
        var random = new Random(2);
        var sessions = new ArrayList<Session>();
        database.transactions().executeWithoutResult(_ -> {
            for (int i = 0; i < activities; i++) {
                var activity = scattered(i, random);
                database.get(Activities.class).insert(activity);
                sessions.addAll(year(activity, random));
                if (sessions.size() > 5_000 || i == activities - 1) {
                    database.get(Sessions.class).insertAll(sessions);
                    sessions.clear();
                }
            }
        });
    }

    /// Somewhere in a county of 40 by 70 miles.
    private static Activity scattered(int number, Random random) {
        var kind = KINDS[random.nextInt(KINDS.length)];
        var notice = Notice.of("CODE" + number, "Village " + number % 300 + " " + kind)
                .about(kind)
                .saying("Everyone is welcome. There is tea and cake, and a short talk now and then about " + kind + ".")
                .milesNorth(random.nextDouble(-10, 30))
                .costing(random.nextBoolean() ? "Free" : "£3")
                .access(random.nextBoolean() ? "step-free" : "");
        double longitude = -3.0 + random.nextDouble(-0.8, 0.8);
        return Noticeboard.activity(number % 3 == 0 ? notice.places(8) : notice, null, longitude);
    }

    private static List<Session> year(Activity activity, Random random) {
        var first = LocalDateTime.parse("2027-03-01T09:00").plusHours(random.nextInt(7 * 24));
        var sessions = new ArrayList<Session>();
        for (int week = 0; week < WEEKS; week++) {
            var start = first.plusWeeks(week);
            var startsAt = start.atZone(Noticeboard.LONDON).toInstant();
            int taken = activity.capacity() == null ? 0 : random.nextInt(9);
            sessions.add(new Session(
                    Ids.at(startsAt),
                    activity.id(),
                    start.toLocalDate(),
                    startsAt,
                    startsAt.plusSeconds(5400),
                    activity.capacity(),
                    taken,
                    null));
        }
        return sessions;
    }
}
