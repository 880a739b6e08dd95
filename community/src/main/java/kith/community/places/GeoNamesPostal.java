package kith.community.places;

import java.util.List;
import java.util.Optional;

/// GeoNames' postal file: tab separated, no header; country, outcode (or full postcode), place name, …,
/// latitude, longitude, accuracy. A place of accuracy 1 or 3 often stands at the middle of its outcode, so it
/// counts as that rough.
record GeoNamesPostal() implements PlaceFormat {

    private static final int COLUMNS = 12;
    private static final int NAME = 2;
    private static final int LATITUDE = 9;
    private static final int LONGITUDE = 10;
    private static final int ACCURACY = 11;

    static Optional<GeoNamesPostal> of(List<String> firstLine) {
        return firstLine.size() == COLUMNS && firstLine.getFirst().strip().matches("[A-Z]{2}")
                ? Optional.of(new GeoNamesPostal())
                : Optional.empty();
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public Optional<KnownPlace> place(List<String> fields) {
        var name = PlaceFormat.field(fields, NAME);
        var latitude = PlaceFormat.field(fields, LATITUDE);
        var longitude = PlaceFormat.field(fields, LONGITUDE);
        if (name.isEmpty() || latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        boolean exact = PlaceFormat.field(fields, ACCURACY).matches("[46]");
        return Optional.of(new KnownPlace(
                name,
                List.of(),
                PlaceFormat.number("latitude", latitude),
                PlaceFormat.number("longitude", longitude),
                KnownPlace.Kind.VILLAGE,
                exact ? KnownPlace.Kind.VILLAGE.usualRoughMetres : KnownPlace.Kind.OUTCODE.usualRoughMetres));
    }
}
