package kith.community.places;

import java.util.List;
import java.util.Optional;

/// Code-Point Open by the Ordnance Survey: no header; `"TA1 1AA",10,322267,125484,…` is postcode (padded to
/// seven), quality (90 for no position), metres east, metres north. Also the shorter form with a header
/// `postcode,easting,northing,quality,…`.
record CodePointOpen(int postcode, int quality, int east, int north, boolean hasHeader) implements PlaceFormat {

    private static final int NO_POSITION = 90;

    static Optional<CodePointOpen> of(List<String> firstLine) {
        var columns = Columns.of(firstLine);
        if (columns.have("postcode", "easting", "northing")) {
            return Optional.of(new CodePointOpen(
                    columns.of("postcode"),
                    columns.of("quality"),
                    columns.of("easting"),
                    columns.of("northing"),
                    true));
        }
        return firstLine.size() >= 4
                        && Postcode.of(firstLine.getFirst())
                                .filter(Postcode::isFull)
                                .isPresent()
                ? Optional.of(new CodePointOpen(0, 1, 2, 3, false))
                : Optional.empty();
    }

    @Override
    public Optional<KnownPlace> place(List<String> fields) {
        double easting = PlaceFormat.number("easting", PlaceFormat.field(fields, east));
        double northing = PlaceFormat.number("northing", PlaceFormat.field(fields, north));
        if (PlaceFormat.field(fields, quality).equals(String.valueOf(NO_POSITION)) || easting == 0 && northing == 0) {
            return Optional.empty();
        }
        var position = OsGrid.toWgs84(easting, northing);
        return Optional.of(new KnownPlace(
                PlaceFormat.field(fields, postcode),
                position.latitude(),
                position.longitude(),
                KnownPlace.Kind.POSTCODE));
    }
}
