package kith.community.places;

import java.util.List;
import java.util.Optional;

/// OS Open Names: 34 columns, no header. Kept are the populated places; of a place with a Welsh or Gaelic
/// name too, both.
record OpenNames() implements PlaceFormat {

    private static final int COLUMNS = 34;
    private static final int NAME = 2;
    private static final int SECOND_NAME = 4;
    private static final int TYPE = 6;
    private static final int LOCAL_TYPE = 7;
    private static final int EAST = 8;
    private static final int NORTH = 9;

    static Optional<OpenNames> of(List<String> firstLine) {
        return firstLine.size() == COLUMNS && firstLine.getFirst().strip().matches("(osgb|ID).*")
                ? Optional.of(new OpenNames())
                : Optional.empty();
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public Optional<KnownPlace> place(List<String> fields) {
        if (!PlaceFormat.field(fields, TYPE).equals("populatedPlace")) {
            return Optional.empty();
        }
        var position = OsGrid.toWgs84(
                PlaceFormat.number("GEOMETRY_X", PlaceFormat.field(fields, EAST)),
                PlaceFormat.number("GEOMETRY_Y", PlaceFormat.field(fields, NORTH)));
        var second = PlaceFormat.field(fields, SECOND_NAME);
        var kind = kindOf(PlaceFormat.field(fields, LOCAL_TYPE));
        return Optional.of(new KnownPlace(
                PlaceFormat.field(fields, NAME),
                second.isEmpty() ? List.of() : List.of(second),
                position.latitude(),
                position.longitude(),
                kind,
                kind.usualRoughMetres));
    }

    private static KnownPlace.Kind kindOf(String localType) {
        return switch (localType) {
            case "City" -> KnownPlace.Kind.CITY;
            case "Town" -> KnownPlace.Kind.TOWN;
            default -> KnownPlace.Kind.VILLAGE;
        };
    }
}
