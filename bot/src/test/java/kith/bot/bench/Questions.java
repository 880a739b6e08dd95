package kith.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// "What's on" in many places, about many things, on many days; the same ones in the same order each time.
final class Questions {

    private static final List<String> POSTCODES = List.of("TA1", "TA6 3JU", "BA5", "BS23", "ta11aa", "TA24", "BA16 0");
    private static final List<String> OPENINGS =
            List.of("what's on near", "whats on in", "anything on near", "Hi, is there", "things to do near", "");
    private static final List<String> ABOUT = List.of(
            "",
            "",
            "walking",
            "knitting",
            "gardning",
            "singing",
            "a cup of tea",
            "yoga for beginners",
            "chess",
            "lunch");
    private static final List<String> WHEN = List.of(
            "",
            "",
            "tomorrow",
            "on saturday",
            "this weekend",
            "next week",
            "friday morning",
            "tmrw afternoon",
            "tonite");

    private final Random random = new Random(1);
    private final List<String> towns;

    Questions() throws IOException {
        towns = Files.readAllLines(Path.of("config/demo/places.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
    }

    synchronized String next() {
        var where = random.nextInt(4) == 0 ? any(POSTCODES) : any(towns);
        var opening = any(OPENINGS);
        var about = any(ABOUT);
        var question = opening.equals("Hi, is there")
                ? "Hi, is there any " + (about.isEmpty() ? "thing" : about) + " in " + where
                : about + " " + opening + " " + where;
        return (question + " " + any(WHEN)).strip();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
