package kith.community.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// How a group was over some days, for its leader: counts and averages in words, and people's own words only with their
/// consent.
///
/// Pure.
///
/// @param visits   people who came, guests among them, each time counted
/// @param newFaces people who came for the first time
/// @param scores   how many gave one
/// @param average  of these; null where there are none
/// @param quotes   what was said and may be quoted
/// @param waiting  people who wait for a place at a session to come
/// @param transport how often getting there stood in the way
/// @param other    how often something else did; health and nerves are among it, and not told apart
/// @param open     sessions of which it is not known who came
/// @param code     of an activity of these; empty where there is none
record Card(
        String group,
        LocalDate from,
        LocalDate to,
        int sessions,
        int visits,
        int newFaces,
        int scores,
        @Nullable Double average,
        List<Quote> quotes,
        int waiting,
        int transport,
        int other,
        int open,
        String code) {

    /// So few scores would tell what one person said.
    private static final int FEWEST_SCORES = 3;

    private static final int MOST_QUOTES = 3;

    /// @param name the first name, perhaps empty
    record Quote(String words, String name) {}

    /// Whether anything took place that can be told of.
    boolean hasNews() {
        return sessions > 0;
    }

    /// One line each.
    List<Phrase> lines() {
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of(
                "card.head",
                "group",
                group,
                "from",
                from,
                "to",
                to,
                "sessions",
                sessions,
                "visits",
                visits,
                "faces",
                newFaces));
        if (average != null && scores >= FEWEST_SCORES) {
            lines.add(Phrase.of("card.liked", "how", inWords(average)));
        }
        quotes.stream()
                .limit(MOST_QUOTES)
                .forEach(quote -> lines.add(Phrase.of(
                        "card.quote",
                        "words",
                        quote.words(),
                        "hasName",
                        quote.name().isBlank() ? "no" : "yes",
                        "name",
                        quote.name())));
        if (transport + other > 0) {
            lines.add(Phrase.of("card.in-the-way", "transport", transport, "other", other));
        }
        if (waiting > 0) {
            lines.add(Phrase.of("card.waiting", "waiting", waiting));
        }
        if (open > 0) {
            lines.add(Phrase.of("card.open", "open", open, "code", code));
        }
        return lines;
    }

    private static String inWords(double average) {
        return average >= 4.5 ? "LOVED" : average >= 3.5 ? "LIKED" : average >= 2.5 ? "ALL_RIGHT" : "NOT_GOOD";
    }
}
