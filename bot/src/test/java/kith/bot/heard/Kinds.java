package kith.bot.heard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must be true after an example, by its kind and context: `kinds.tsv`. A message of several kinds
/// (`join+leave`) may do what each of them may.
final class Kinds {

    private record Line(String kind, String context, String deed) {

        boolean isAbout(String other, String where) {
            return kind.equals(other) && (context.equals("*") || context.equals(where));
        }
    }

    private final List<Line> lines = Row.lines("kinds.tsv").stream()
            .map(line -> Arrays.copyOf(line.split("\t"), 3))
            .map(cells -> new Line(cells[0], cells[1], cells[2] == null ? "" : cells[2]))
            .toList();

    /// The examples of a file with the deed of their kind, those whose context can be set up.
    List<Row> of(String file) {
        return in(file, true).map(row -> row.with(deed(row))).toList();
    }

    /// Those whose context cannot.
    List<Row> notOf(String file) {
        return in(file, false).toList();
    }

    private static Stream<Row> in(String file, boolean known) {
        return Row.examples(file).stream()
                .map(row -> row.in(context(row.context())))
                .filter(row -> isKnown(row.context()) == known);
    }

    /// What is told of a context in brackets was not written by anybody.
    private static boolean isKnown(String context) {
        return !context.contains("(") && Contexts.ALL.of(context) != null;
    }

    /// Whoever leads something else and only speaks for themselves is our leader here.
    private static String context(String context) {
        return context.startsWith("leader: leads ") ? "leader-booked" : context;
    }

    private String deed(Row row) {
        return Stream.of(row.kind().split("\\+"))
                .flatMap(kind -> lines.stream().filter(line -> line.isAbout(kind, row.context())))
                .map(Line::deed)
                .collect(Collectors.joining(";"));
    }
}
