package kith.scheduler.feeds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file (RFC 4180, strict UTF-8), one at a time. A row that cannot be read loses only itself:
/// after an unclosed quotation mark reading goes on with the next line.
final class Rows {

    /// A quoted cell may hold line breaks; a row longer than this is a quotation mark that was never closed.
    private static final int MAX_LINES = 20;

    private static final Pattern BLANK = Pattern.compile("[\\s,]*");

    private final Lines lines;
    private final Deque<Lines.Line> ahead = new ArrayDeque<>();
    private int width;

    /// One row, or why there is none.
    sealed interface Row {
        long line();

        record Cells(long line, List<String> cells) implements Row {}

        /// @param column where it went wrong, counted from 1, or 0
        record Unreadable(long line, int column, String reason) implements Row {}
    }

    Rows(Lines lines) {
        this.lines = lines;
    }

    /// The next row that is not blank, null after the last. The first one says how many cells the others must have.
    @Nullable
    Row next() throws IOException {
        for (var line = take(); line != null; line = take()) {
            var row = row(line);
            if (row instanceof Row.Cells found && width == 0) {
                width = found.cells().size();
            }
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private Lines.@Nullable Line take() throws IOException {
        var line = ahead.poll();
        return line != null ? line : lines.next();
    }

    /// Null when it is blank: spreadsheets leave lines of commas behind.
    private @Nullable Row row(Lines.Line line) throws IOException {
        var fault = fault(line);
        if (fault != null) {
            return fault;
        }
        var text = text(line);
        if (BLANK.matcher(text).matches()) {
            return null;
        }
        var cells = cells(text);
        if (cells == null) {
            cells = continued(text);
        }
        if (cells == null) {
            var quote = CsvPosition.ofBadQuote(text);
            return new Row.Unreadable(line.number(), quote.column(), quote.reason());
        }
        return fits(cells)
                ? new Row.Cells(line.number(), cells)
                : new Row.Unreadable(line.number(), 0, miscounted(cells));
    }

    /// Joins the lines that follow until they make a whole row; puts them back when they do not.
    private @Nullable List<String> continued(String first) throws IOException {
        var taken = new ArrayList<Lines.Line>();
        var text = new StringBuilder(first);
        while (taken.size() < MAX_LINES && text.length() < Lines.MAX_BYTES) {
            var line = take();
            if (line == null) {
                break;
            }
            taken.add(line);
            if (fault(line) != null) {
                break;
            }
            var cells = cells(text.append('\n').append(text(line)).toString());
            if (cells != null && fits(cells)) {
                return cells;
            }
        }
        taken.reversed().forEach(ahead::addFirst);
        return null;
    }

    private Row.@Nullable Unreadable fault(Lines.Line line) {
        if (line.isTooLong()) {
            return new Row.Unreadable(
                    line.number(),
                    CsvPosition.columnAt(line.bytes(), line.bytes().length),
                    String.format(
                            Locale.UK,
                            "this line is %,d bytes long and was left out; at most %,d are read. Is a line break missing?",
                            line.length(),
                            Lines.MAX_BYTES));
        }
        var bad = CsvPosition.firstNotUtf8(line.bytes());
        if (bad >= 0) {
            return new Row.Unreadable(
                    line.number(),
                    CsvPosition.columnAt(line.bytes(), bad),
                    String.format(
                            Locale.UK,
                            "byte %,d of this line (hexadecimal %02X) is not UTF-8; in a spreadsheet, save as \"CSV UTF-8\"",
                            bad + 1,
                            line.bytes()[bad]));
        }
        var control = CsvPosition.firstControl(line.bytes());
        if (control >= 0) {
            return new Row.Unreadable(
                    line.number(),
                    CsvPosition.columnAt(line.bytes(), control),
                    String.format(
                            Locale.UK,
                            "byte %,d of this line (hexadecimal %02X) is not text; is this really a CSV file?",
                            control + 1,
                            line.bytes()[control]));
        }
        return null;
    }

    private static String text(Lines.Line line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }

    private static @Nullable List<String> cells(String text) {
        try {
            return CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException broken) {
            return null;
        }
    }

    private boolean fits(List<String> cells) {
        return width == 0
                || cells.size() == width
                || cells.size() > width
                        && cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
    }

    private String miscounted(List<String> cells) {
        return "this line has " + cells.size() + " cells where the header has " + width
                + "; a cell with a comma in it must stand in quotation marks";
    }
}
