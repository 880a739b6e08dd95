package kith.community.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.community.directory.Edition.Candidate;
import kith.community.directory.Entry.Sitting;
import kith.community.directory.Noticeboard.Notice;
import kith.community.directory.Wish.Only;
import kith.community.places.Place;
import kith.community.topics.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An edition finds what a plain look at every session finds.
class EditionTest {

    private static final Instant NOW = Instant.parse("2027-03-26T09:00:00Z");
    private static final List<String> TITLES = List.of("Walk", "Bingo", "Choir", "Quiz", "Long walk", "Walk and quiz");
    private static final Place HOME = new Place("", 51.0147, -3.1029, 0);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditionFindsWhatAPlainLookFinds(int seed) {
        var random = new Random(seed);
        var entries = entries(random);
        var english = new English();
        var words = new WordIndex(english, new Thesaurus(new Topics(List.of()), english)).of(entries);
        var edition = new Edition(1, Instant.EPOCH, entries, words, Noticeboard.LONDON);
        var wish = wish(random);
        var full = full(entries, random);

        var found = edition.candidates(wish, NOW, full);

        assertThat(found.list().stream().map(Candidate::sessionId))
                .as("seed " + seed)
                .containsExactlyElementsOf(plainly(entries, wish, full));
    }

    /// Session by session, and title by title.
    private static List<UUID> plainly(List<Entry> entries, Wish wish, Set<UUID> full) {
        record Hit(Entry entry, int session, int metres, boolean hasWord) {}
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            var title = entry.activity().title().toLowerCase(java.util.Locale.ROOT);
            if (!wish.without().isEmpty() && title.contains(wish.without())) {
                continue;
            }
            int metres = (int) Math.round(
                    HOME.metresTo(entry.activity().latitude(), entry.activity().longitude()));
            for (int i = 0; i < entry.starts().length; i++) {
                var starts = Instant.ofEpochMilli(entry.starts()[i]);
                var ends = Instant.ofEpochMilli(entry.ends()[i]);
                if (metres <= wish.maxMetres()
                        && ends.isAfter(wish.from())
                        && ends.isAfter(NOW)
                        && starts.isBefore(wish.to())
                        && wish.hours()
                                .include(starts.atZone(Noticeboard.LONDON).toLocalDateTime())
                        && (!wish.only().contains(Only.FREE) || entry.activity().isFree())
                        && (!wish.only().contains(Only.STEP_FREE)
                                || entry.activity().isStepFree())
                        && !full.contains(entry.sessions()[i])) {
                    hits.add(new Hit(entry, i, metres, !wish.words().isEmpty() && title.contains(wish.words())));
                    break;
                }
            }
        }
        boolean anyHasWord = hits.stream().anyMatch(Hit::hasWord);
        return hits.stream()
                .filter(hit -> hit.hasWord() || !anyHasWord)
                .sorted(Comparator.<Hit>comparingLong(hit -> {
                            double days = (hit.entry().starts()[hit.session()]
                                            - wish.from().toEpochMilli())
                                    / 86_400_000.0;
                            double doubt = wish.words().isEmpty() || hit.hasWord() ? 0 : 16_000;
                            return Math.round(hit.metres() + Math.max(0, days) * 1_200 + doubt);
                        })
                        .thenComparing(hit -> hit.entry().starts()[hit.session()])
                        .thenComparing(hit -> hit.entry().activity().code()))
                .map(hit -> hit.entry().sessions()[hit.session()])
                .toList();
    }

    private static List<Entry> entries(Random random) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 40; i++) {
            var notice = Notice.of("CODE" + i, TITLES.get(random.nextInt(TITLES.size())))
                    .milesNorth(random.nextInt(-12, 13))
                    .costing(random.nextBoolean() ? "Free" : "£3")
                    .access(random.nextBoolean() ? "step-free" : "");
            var sittings = new ArrayList<Sitting>();
            for (int j = random.nextInt(12); j > 0; j--) {
                long starts = NOW.plus(Duration.ofMinutes(30 * random.nextInt(-100, 600)))
                        .toEpochMilli();
                long ends =
                        starts + Duration.ofMinutes(30 * random.nextInt(1, 60)).toMillis();
                sittings.add(new Sitting(new UUID(random.nextLong(), random.nextLong()), starts, ends));
            }
            entries.add(Entry.of(Noticeboard.activity(notice, null), "", sittings));
        }
        return entries;
    }

    private static Wish wish(Random random) {
        var from = NOW.plus(Duration.ofMinutes(30 * random.nextInt(-20, 200)));
        var only = EnumSet.noneOf(Only.class);
        for (var each : Only.values()) {
            if (random.nextInt(4) == 0) {
                only.add(each);
            }
        }
        return new Wish(
                HOME.latitude(),
                HOME.longitude(),
                random.nextInt(20_000),
                from,
                from.plus(Duration.ofMinutes(30 * random.nextInt(1, 400))),
                List.of("", "", "walk", "quiz", "opera").get(random.nextInt(5)),
                List.of("", "", "", "bingo").get(random.nextInt(4)),
                only,
                hours(random),
                0,
                50);
    }

    private static Hours hours(Random random) {
        if (random.nextBoolean()) {
            return Hours.ANY;
        }
        var days = EnumSet.of(DayOfWeek.of(random.nextInt(1, 8)), DayOfWeek.of(random.nextInt(1, 8)), DayOfWeek.SUNDAY);
        var from = LocalTime.of(random.nextInt(0, 18), 0);
        return new Hours(days, from, from.plusHours(random.nextInt(1, 6)));
    }

    private static Set<UUID> full(List<Entry> entries, Random random) {
        var full = new HashSet<UUID>();
        entries.forEach(entry -> List.of(entry.sessions()).stream()
                .filter(session -> random.nextInt(5) == 0)
                .forEach(full::add));
        return full;
    }
}
