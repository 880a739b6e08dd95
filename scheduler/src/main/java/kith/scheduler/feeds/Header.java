package kith.scheduler.feeds;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.scheduler.feeds.Problem.Gravity;

/// The first line of an activities file: which column stands where, and what is wrong with it.
///
/// @param names  as written, in the order of the file
/// @param places the index of each column we know
record Header(List<String> names, Map<Column, Integer> places, List<Problem> problems) {

    static Header of(long line, List<String> names) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).strip();
            var column = Column.named(name);
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                problems.add(new Problem(Gravity.FILE, line, i + 1, name, "this column is there twice"));
            } else if (column.isEmpty() && !name.isEmpty()) {
                problems.add(new Problem(Gravity.NOTE, line, i + 1, name, "this column is not known and was ignored"));
            }
        }
        var missing = Arrays.stream(Column.values())
                .filter(column -> column.required && !places.containsKey(column))
                .map(Column::header)
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            problems.add(new Problem(Gravity.FILE, line, 0, "", missing(names, missing)));
        }
        return new Header(names, places, problems);
    }

    private static String missing(List<String> names, String missing) {
        var first = names.getFirst().strip();
        if (first.startsWith("<")) {
            return "this is a web page, not a CSV file; is the address right, and does it need a sign-in?";
        }
        return "the header line lacks " + missing + (names.size() == 1 ? "; are the columns separated by commas?" : "");
    }

    boolean isUsable() {
        return problems.stream().noneMatch(problem -> problem.gravity() == Gravity.FILE);
    }

    /// The name of the column at a place counted from 1, empty when there is none.
    String nameAt(int column) {
        return column >= 1 && column <= names.size() ? names.get(column - 1).strip() : "";
    }
}
