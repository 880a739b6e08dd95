package kith.scheduler.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.community.lists.ListedPerson;
import kith.community.people.Address;
import kith.community.people.PhoneNumber;
import kith.scheduler.feeds.Problem.Gravity;
import kith.scheduler.feeds.Rows.Row;
import org.jspecify.annotations.Nullable;

/// Reads a file of people line by line, handing on each good one and noting what is wrong with the others. No problem
/// says a name or a number.
final class CsvPeople {

    private static final List<String> COLUMNS =
            List.of("first_name", "last_name", "phone", "language", "consent_source", "note");
    private static final List<String> REQUIRED = List.of("first_name", "phone", "consent_source");
    private static final Map<String, Integer> LONGEST =
            Map.of("first_name", 60, "last_name", 60, "consent_source", 200, "note", 400);

    private final Set<String> languages;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Long> lineOfNumber = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param languages the codes of those that we speak
    CsvPeople(Set<String> languages) {
        this.languages = languages;
    }

    /// @param each takes a good line's person, and says what is wrong with them all the same; empty when nothing is
    /// @return what is wrong, in the order of the lines
    /// @throws IOException when the file itself cannot be read
    List<Problem> read(InputStream in, Function<ListedPerson, Optional<String>> each) throws IOException {
        try (var lines = new Lines(in)) {
            var rows = new Rows(lines);
            if (!isUsable(rows.next())) {
                return List.copyOf(problems);
            }
            for (var row = rows.next(); row != null; row = rows.next()) {
                switch (row) {
                    case Row.Unreadable(var line, var column, var reason) ->
                        problems.add(new Problem(Gravity.LINE, line, column, nameAt(column), reason));
                    case Row.Cells cells -> take(cells, each);
                }
            }
        }
        return List.copyOf(problems);
    }

    private boolean isUsable(@Nullable Row header) {
        switch (header) {
            case null -> problems.add(Problem.ofFile("the file is empty"));
            case Row.Unreadable(var line, var column, var reason) ->
                problems.add(new Problem(Gravity.FILE, line, column, "", "this is no header line: " + reason));
            case Row.Cells(var line, var cells) -> {
                for (int i = 0; i < cells.size(); i++) {
                    var name = cells.get(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
                    if (COLUMNS.contains(name)) {
                        places.putIfAbsent(name, i);
                    }
                }
                var missing = REQUIRED.stream()
                        .filter(column -> !places.containsKey(column))
                        .collect(Collectors.joining(", "));
                if (!missing.isEmpty()) {
                    problems.add(new Problem(Gravity.FILE, line, 0, "", "the header line lacks " + missing));
                }
            }
        }
        return problems.isEmpty();
    }

    private void take(Row.Cells row, Function<ListedPerson, Optional<String>> each) {
        int before = problems.size();
        REQUIRED.stream()
                .filter(column -> cell(row, column).isEmpty())
                .forEach(column -> refuse(
                        row,
                        column,
                        column.equals("consent_source")
                                ? "it does not say how we come to have their word; nobody is written to without it"
                                : "this is empty"));
        LONGEST.forEach((column, longest) -> {
            if (cell(row, column).length() > longest) {
                refuse(row, column, "this is longer than " + longest + " characters");
            }
        });
        var typed = cell(row, "phone");
        var number = PhoneNumber.e164(typed);
        if (!typed.isEmpty() && number.isEmpty()) {
            refuse(row, "phone", "this is no phone number; write it as 07700 900123 or +44 7700 900123");
        }
        var language = cell(row, "language").toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !languages.contains(language)) {
            refuse(
                    row,
                    "language",
                    "this is no language we speak; leave it empty or choose of "
                            + languages.stream().sorted().collect(Collectors.joining(", ")));
        }
        if (problems.size() > before || number.isEmpty()) {
            return;
        }
        var first = lineOfNumber.putIfAbsent(number.get(), row.line());
        if (first != null) {
            refuse(row, "phone", "this number is also that of line " + first + ", which counts");
            return;
        }
        var person = new ListedPerson(
                (cell(row, "first_name") + " " + cell(row, "last_name")).strip(),
                Address.ofNumber(number.get()),
                language,
                cell(row, "consent_source"),
                cell(row, "note"));
        each.apply(person).ifPresent(wrong -> refuse(row, "phone", wrong));
    }

    private void refuse(Row.Cells row, String column, String reason) {
        problems.add(new Problem(Gravity.LINE, row.line(), places.getOrDefault(column, -1) + 1, column, reason));
    }

    private String cell(Row.Cells row, String column) {
        var place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    private String nameAt(int column) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == column - 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
