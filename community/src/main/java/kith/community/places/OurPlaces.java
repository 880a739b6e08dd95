package kith.community.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Our own simple file: `name,latitude,longitude,kind`, and if wanted `also` (other names, separated by `;`).
///
/// `kind` is one of postcode, sector, outcode, city, town, village.
record OurPlaces(int name, int latitude, int longitude, int kind, int also) implements PlaceFormat {

    static Optional<OurPlaces> of(List<String> firstLine) {
        var columns = Columns.of(firstLine);
        return columns.have("name", "latitude", "longitude", "kind")
                ? Optional.of(new OurPlaces(
                        columns.of("name"),
                        columns.of("latitude"),
                        columns.of("longitude"),
                        columns.of("kind"),
                        columns.of("also")))
                : Optional.empty();
    }

    @Override
    public Optional<KnownPlace> place(List<String> fields) {
        var said = PlaceFormat.field(fields, name);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("`name` must not be empty.");
        }
        var others = Stream.of(PlaceFormat.field(fields, also).split(";"))
                .map(String::strip)
                .filter(other -> !other.isEmpty())
                .toList();
        var sort = kindOf(PlaceFormat.field(fields, kind));
        return Optional.of(new KnownPlace(
                said,
                others,
                PlaceFormat.number("latitude", PlaceFormat.field(fields, latitude)),
                PlaceFormat.number("longitude", PlaceFormat.field(fields, longitude)),
                sort,
                sort.usualRoughMetres));
    }

    private static KnownPlace.Kind kindOf(String said) {
        return Stream.of(KnownPlace.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "`kind` must be postcode, sector, outcode, city, town or village, not `" + said + "`."));
    }
}
