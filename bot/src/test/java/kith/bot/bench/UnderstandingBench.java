package kith.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kith.bot.hearing.grammar.Understanding;
import kith.bot.hearing.grammar.Vocabularies;

/// Prints how long it takes to understand one message: the whole corpus, warm, one thread. Run from the project's root;
/// place files may be given as arguments.
final class UnderstandingBench {

    private static final Path CORPUS = Path.of("bot/src/test/resources/understanding");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T09:30");
    private static final int WARM_UP_ROUNDS = 60;
    private static final int ROUNDS = 60;

    private UnderstandingBench() {}

    public static void main(String[] arguments) throws IOException {
        var places = Stream.concat(Stream.of("config/demo/places.csv"), Stream.of(arguments))
                .map(Path::of)
                .toList();
        long start = System.nanoTime();
        var understanding = Vocabularies.with(places);
        System.out.printf("built in %d ms from %s%n", (System.nanoTime() - start) / 1_000_000, places);
        var messages = messages();
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            time(understanding, messages);
        }
        var nanos = new long[ROUNDS * messages.size()];
        for (int i = 0; i < ROUNDS; i++) {
            System.arraycopy(time(understanding, messages), 0, nanos, i * messages.size(), messages.size());
        }
        print(messages.size() + " messages", nanos);
        print("one of 4,096 characters", time(understanding, java.util.Collections.nCopies(300, longest(messages))));
    }

    private static List<String> messages() throws IOException {
        var messages = new ArrayList<String>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (var file : files.filter(each -> each.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("# "))
                        .forEach(line -> messages.add(line.split("\t")[0]));
            }
        }
        return messages;
    }

    private static String longest(List<String> messages) {
        return String.join(" and ", messages).substring(0, 4096);
    }

    private static long[] time(Understanding understanding, List<String> messages) {
        return messages.stream()
                .mapToLong(message -> {
                    long start = System.nanoTime();
                    understanding.understand(message, NOW);
                    return System.nanoTime() - start;
                })
                .toArray();
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.3f ms, p99 %.3f ms, slowest %.3f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }
}
