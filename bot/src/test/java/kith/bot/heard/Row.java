package kith.bot.heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One message of the corpus.
///
/// @param id      `r004`; of a file without ids its name and line
/// @param context by its name, see [Contexts]; what was written then follows after ` > `
/// @param times   how often it is sent
/// @param wants   what a kind, competent person would send back
/// @param deed    what must be true afterwards, see [Wanted]
record Row(String id, String kind, String context, String message, int times, String wants, String deed) {

    private static final Path FOLDER = Path.of("bot/src/test/resources/messages");

    /// `residents.tsv`, with what `may-change.tsv` says besides of some.
    static List<Row> residents() {
        var may = may();
        return table(
                "residents",
                cells -> new Row(
                        cells[1],
                        cells[2],
                        cells[3],
                        cells[4],
                        1,
                        cells[5],
                        cells[6] + may.getOrDefault(cells[1], "")));
    }

    private static Map<String, String> may() {
        return lines("may-change.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> ";" + cells[1]));
    }

    /// `reports.tsv`, each in the context and with the deed that `reports-deeds.tsv` gives it; those it
    /// does not name cannot be tried by a text.
    static List<Row> reports() {
        var deeds = lines("reports-deeds.tsv").stream()
                .map(line -> Arrays.copyOf(line.split("\t"), 4))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells));
        return table("reports", cells -> new Row("p" + cells[1], cells[2], cells[3], cells[4], 1, cells[5], ""))
                .stream()
                .filter(row -> deeds.containsKey(row.id()))
                .map(row -> row.as(deeds.get(row.id())))
                .toList();
    }

    private Row as(String[] tried) {
        int often = Integer.parseInt(tried[2]);
        return new Row(id, kind, tried[1], message, often, wants, tried[3] == null ? "" : tried[3]);
    }

    /// A file of examples: kind, context, message.
    static List<Row> examples(String file) {
        return table(file, cells -> new Row(file + ":" + cells[0], cells[1], cells[2], cells[3], 1, "", ""));
    }

    Row in(String other) {
        return new Row(id, kind, other, message, times, wants, deed);
    }

    Row with(String other) {
        return new Row(id, kind, context, message, times, wants, other);
    }

    /// The lines of a file of ours, without its remarks.
    static List<String> lines(String file) {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param row from the cells of a line, whose first is the line's number
    static List<Row> table(String file, Function<String[], Row> row) {
        try {
            var lines = Files.readAllLines(FOLDER.resolve(file + ".tsv"));
            int columns = lines.getFirst().split("\t", -1).length;
            var rows = new ArrayList<Row>();
            for (int i = 1; i < lines.size(); i++) {
                var cells = Arrays.copyOf((i + 1 + "\t" + lines.get(i)).split("\t", -1), columns + 1);
                Arrays.setAll(cells, c -> cells[c] == null ? "" : cells[c]);
                rows.add(row.apply(cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
