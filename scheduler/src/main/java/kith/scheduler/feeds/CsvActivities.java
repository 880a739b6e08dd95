package kith.scheduler.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kith.community.activities.Listing;
import kith.scheduler.feeds.Problem.Gravity;
import kith.scheduler.feeds.Rows.Row;

/// Reads an activities file line by line, handing on each good one and noting what is wrong with the others.
///
/// Pure but for the reading. Memory is bounded: a file is never held as a whole.
final class CsvActivities {

    /// A report longer than this is read by nobody.
    static final int MAX_PROBLEMS = 200;

    private final String source;
    private final ZoneId zone;
    private final Map<String, Long> lineOfId = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int problemCount;
    private int good;
    private boolean unreadable;

    /// @param source the feed's name, which the listings carry
    /// @param zone   the service's, for rules that end at a time in UTC
    CsvActivities(String source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /// What came of a file.
    ///
    /// @param ids          what the lines that could be read are called, the bad ones too
    /// @param good         how many lines were handed on
    /// @param everyIdKnown whether every line could be read at least as far as its id
    /// @param problems     the first [#MAX_PROBLEMS] of them
    /// @param problemCount how many there are in all
    record Reading(Set<String> ids, int good, boolean everyIdKnown, List<Problem> problems, int problemCount) {

        boolean failed() {
            return problems.stream().anyMatch(problem -> problem.gravity() == Gravity.FILE);
        }
    }

    /// @throws IOException when the file itself cannot be read
    Reading read(InputStream in, Consumer<Listing> each) throws IOException {
        try (var lines = new Lines(in)) {
            var rows = new Rows(lines);
            var header = header(rows);
            if (header.isUsable()) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    take(header, row, each);
                }
                if (good == 0 && problemCount == header.problems().size()) {
                    report(Problem.ofFile("there is a header line and nothing below it"));
                }
            }
        }
        return new Reading(Set.copyOf(lineOfId.keySet()), good, !unreadable, List.copyOf(problems), problemCount);
    }

    private Header header(Rows rows) throws IOException {
        var header = switch (rows.next()) {
            case null -> new Header(List.of(), Map.of(), List.of(Problem.ofFile("the file is empty")));
            case Row.Cells(var line, var cells) -> Header.of(line, cells);
            case Row.Unreadable(var line, var column, var reason) ->
                new Header(
                        List.of(),
                        Map.of(),
                        List.of(new Problem(Gravity.FILE, line, column, "", "this is no header line: " + reason)));
        };
        header.problems().forEach(this::report);
        return header;
    }

    private void take(Header header, Row row, Consumer<Listing> each) {
        switch (row) {
            case Row.Unreadable(var line, var column, var reason) -> {
                unreadable = true;
                report(new Problem(Gravity.LINE, line, column, header.nameAt(column), reason));
            }
            case Row.Cells cells -> take(new ListingLine(header, cells), cells.line(), each);
        }
    }

    private void take(ListingLine line, long number, Consumer<Listing> each) {
        var first = line.id().isEmpty() ? null : lineOfId.putIfAbsent(line.id(), number);
        unreadable |= line.id().isEmpty();
        if (first != null) {
            line.refuse(Column.ID, "this id is also that of line " + first + ", which counts");
        }
        var listing = line.listing(source, zone);
        line.problems().forEach(this::report);
        if (listing.isPresent() && first == null) {
            good++;
            each.accept(listing.get());
        }
    }

    private void report(Problem problem) {
        problemCount++;
        if (problems.size() < MAX_PROBLEMS || problem.gravity() == Gravity.FILE) {
            problems.add(problem);
        }
    }
}
