package kith.community.places;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One of the kinds of file that places come in, told apart by the first line.
interface PlaceFormat {

    /// The place of one line, or empty for a line that is none: a dead postcode, one without a position, a
    /// river.
    ///
    /// @throws IllegalArgumentException when a field is not what it must be, with a sentence that says which
    Optional<KnownPlace> place(List<String> fields);

    /// Whether the first line names the columns.
    default boolean hasHeader() {
        return true;
    }

    /// The format whose first line this is.
    static Optional<PlaceFormat> of(List<String> firstLine) {
        return Stream.<Function<List<String>, Optional<? extends PlaceFormat>>>of(
                        OurPlaces::of,
                        Centroids::of,
                        OnsPostcodes::of,
                        OpenNames::of,
                        GeoNamesPostal::of,
                        CodePointOpen::of)
                .<PlaceFormat>flatMap(format -> format.apply(firstLine).stream())
                .findFirst();
    }

    /// A number in a named column.
    static double number(String column, String value) {
        try {
            return Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("`" + column + "` must be a number, not `" + value + "`.", e);
        }
    }

    /// The field of a column, empty when the line is too short.
    static String field(List<String> fields, int column) {
        return column >= 0 && column < fields.size() ? fields.get(column).strip() : "";
    }
}
