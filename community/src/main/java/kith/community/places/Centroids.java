package kith.community.places;

import java.util.List;
import java.util.Optional;

/// The middles of outcodes or sectors: a column `outcode`, `sector` or `postcode`, with `lat` and `lon` (or
/// the long words), and `radius_m_p90` if somebody measured how far the postcodes lie from the middle.
record Centroids(int area, KnownPlace.Kind kind, int latitude, int longitude, int radius) implements PlaceFormat {

    static Optional<Centroids> of(List<String> firstLine) {
        var columns = Columns.of(firstLine);
        int sector = columns.of("sector");
        int area = sector >= 0 ? sector : columns.of("outcode", "outward");
        int latitude = columns.of("lat", "latitude");
        int longitude = columns.of("lon", "lng", "long", "longitude");
        return area >= 0 && latitude >= 0 && longitude >= 0 && !columns.have("kind")
                ? Optional.of(new Centroids(
                        area,
                        sector >= 0 ? KnownPlace.Kind.SECTOR : KnownPlace.Kind.OUTCODE,
                        latitude,
                        longitude,
                        columns.of("radius_m_p90")))
                : Optional.empty();
    }

    @Override
    public Optional<KnownPlace> place(List<String> fields) {
        var measured = PlaceFormat.field(fields, radius);
        return Optional.of(new KnownPlace(
                PlaceFormat.field(fields, area),
                List.of(),
                PlaceFormat.number("latitude", PlaceFormat.field(fields, latitude)),
                PlaceFormat.number("longitude", PlaceFormat.field(fields, longitude)),
                kind,
                measured.isEmpty() ? kind.usualRoughMetres : (int) PlaceFormat.number("radius_m_p90", measured)));
    }
}
