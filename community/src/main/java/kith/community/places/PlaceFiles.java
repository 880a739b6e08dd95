package kith.community.places;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads place files, or folders of them, into a [Gazetteer]. Each file's kind is told from its first line.
public final class PlaceFiles {

    /// No place file has longer lines; a longer one is no place file.
    private static final int LONGEST_LINE = 64 * 1024;

    /// A quote mark means nothing in a tab separated file; this character does not occur in one.
    private static final char NO_QUOTES = '\u0001';

    private PlaceFiles() {}

    /// Reads them in order; of a place given twice the first counts.
    ///
    /// @throws IllegalArgumentException when a file is missing or a line is broken, naming file, line and
    /// what was expected
    public static Gazetteer read(Collection<Path> files) {
        var places = new Gazetteer.Builder();
        for (var file : files) {
            if (Files.isDirectory(file)) {
                inFolder(file).forEach(each -> read(each, places));
            } else if (Files.isReadable(file)) {
                read(file, places);
            } else {
                throw new IllegalArgumentException("The place file " + file + " is not there, or may not be read.");
            }
        }
        return places.build();
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(csv|txt|tsv)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of place files " + folder + " could not be read.", e);
        }
    }

    private static void read(Path file, Gazetteer.Builder places) {
        long line = 1;
        try (var reader = reader(file)) {
            PlaceFormat format = null;
            for (var row : reader) {
                line = row.getStartingLineNumber();
                if (format == null) {
                    format = formatOf(row);
                    if (format.hasHeader()) {
                        continue;
                    }
                }
                format.place(row.getFields()).ifPresent(places::add);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", line " + line + ": " + e.getMessage(), e);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new IllegalArgumentException(file + ", after line " + line + ": " + reason(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The place file " + file + " could not be read.", e);
        }
    }

    private static CsvReader<CsvRecord> reader(Path file) throws IOException {
        var builder = CsvReader.builder()
                .maxBufferSize(LONGEST_LINE)
                .allowMissingFields(true)
                .allowExtraFields(true);
        if (isTabSeparated(file)) {
            builder.fieldSeparator('\t').quoteCharacter(NO_QUOTES);
        }
        return builder.ofCsvRecord(withoutByteOrderMark(Files.newBufferedReader(file)));
    }

    private static Reader withoutByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static boolean isTabSeparated(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            for (byte b : bytes.readNBytes(LONGEST_LINE)) {
                if (b == '\t' || b == '\n') {
                    return b == '\t';
                }
            }
            return false;
        }
    }

    private static PlaceFormat formatOf(CsvRecord firstLine) {
        return PlaceFormat.of(firstLine.getFields())
                .orElseThrow(
                        () -> new IllegalArgumentException("not a kind of place file we know. Our own has the header"
                                + " name,latitude,longitude,kind; see docs/places.md for the others."));
    }

    private static String reason(RuntimeException e) {
        return Optional.ofNullable(e.getCause())
                .filter(MalformedInputException.class::isInstance)
                .map(cause -> "the text is not UTF-8.")
                .orElse("the lines cannot be told apart: " + e.getMessage());
    }
}
