package kith.community.places;

import java.util.List;
import java.util.Optional;

/// The postcode directories of the Office for National Statistics (ONSPD, NSPL), by column name: `pcds`,
/// `lat`, `long`, and `doterm`, which is set for a postcode no longer in use. A latitude of 99.999999 means
/// none.
record OnsPostcodes(int postcode, int latitude, int longitude, int ended) implements PlaceFormat {

    static Optional<OnsPostcodes> of(List<String> firstLine) {
        var columns = Columns.of(firstLine);
        int postcode = columns.of("pcds", "pcd8", "pcd", "pcd7", "pcd2");
        return postcode >= 0 && columns.have("lat", "long")
                ? Optional.of(new OnsPostcodes(postcode, columns.of("lat"), columns.of("long"), columns.of("doterm")))
                : Optional.empty();
    }

    @Override
    public Optional<KnownPlace> place(List<String> fields) {
        double north = PlaceFormat.number("lat", PlaceFormat.field(fields, latitude));
        if (north > 90 || !PlaceFormat.field(fields, ended).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KnownPlace(
                PlaceFormat.field(fields, postcode),
                north,
                PlaceFormat.number("long", PlaceFormat.field(fields, longitude)),
                KnownPlace.Kind.POSTCODE));
    }
}
