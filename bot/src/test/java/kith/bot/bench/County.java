package kith.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A folder of demonstration data as large as the national programme: 1,700 activities, each once a week.
final class County {

    static final int ACTIVITIES = 1_700;

    private static final List<String> KINDS = List.of(
            "walk",
            "craft group",
            "coffee morning",
            "choir",
            "chair yoga",
            "book club",
            "allotment",
            "quiz",
            "lunch club");

    private County() {}

    /// Writes `activities.csv`, scattered over a county of 40 by 70 miles, from last Monday on.
    static Path in(Path folder, LocalDate today) throws IOException {
        var random = new Random(2);
        var lines = new ArrayList<String>();
        lines.add(
                "id,title,summary,topics,venue,address,postcode,latitude,longitude,starts,ends,repeats,capacity,cost,access");
        for (int i = 0; i < ACTIVITIES; i++) {
            lines.add(line(i, today.minusDays(7).atStartOfDay(), random));
        }
        Files.write(folder.resolve("activities.csv"), lines);
        return folder;
    }

    private static String line(int number, LocalDateTime week, Random random) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var starts = week.plusDays(random.nextInt(7)).plusHours(random.nextInt(9, 20));
        return String.join(
                ",",
                "a" + number,
                "Village " + number % 300 + " " + kind,
                "Everyone is welcome. There is tea and cake.",
                kind,
                "Village hall",
                "1 The Street",
                "TA1 1AA",
                String.valueOf(51.0147 + random.nextDouble(-0.15, 0.43)),
                String.valueOf(-3.0 + random.nextDouble(-0.8, 0.8)),
                starts.toString(),
                starts.plusMinutes(90).toString(),
                "weekly",
                number % 3 == 0 ? "8" : "",
                random.nextBoolean() ? "free" : "£3",
                random.nextBoolean() ? "step-free" : "");
    }
}
