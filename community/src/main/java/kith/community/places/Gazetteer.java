package kith.community.places;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every place we know by name or postcode. Immutable, and bounded in memory: about 45 MB for all of Great
/// Britain.
public final class Gazetteer {

    /// A sector or outcode that no file names is the middle of its postcodes, if we know enough of them to
    /// say.
    private static final int ENOUGH_FOR_A_SECTOR = 10;

    private static final int ENOUGH_FOR_AN_OUTCODE = 40;

    /// Nothing known: a start for [#with].
    public static final Gazetteer EMPTY = new Builder().build();

    private final PackedPostcodes postcodes;
    private final Map<String, Place> areas;
    private final PlaceNames names;

    private Gazetteer(PackedPostcodes postcodes, Map<String, Place> areas, PlaceNames names) {
        this.postcodes = postcodes;
        this.areas = areas;
        this.names = names;
    }

    /// Where a postcode is. A full one that is not known is where its sector or outcode is, under its own
    /// name, as rough as that is.
    public Optional<Place> postcode(Postcode postcode) {
        return exactly(postcode)
                .or(() -> postcode.rougher()
                        .flatMap(this::postcode)
                        .map(area ->
                                new Place(postcode.toString(), area.latitude(), area.longitude(), area.roughMetres())));
    }

    /// Towns and villages of that name, the nearest to the given position first.
    public List<Place> named(String name, double latitude, double longitude) {
        return nearestFirst(names.exactly(PlaceNames.key(name)), latitude, longitude);
    }

    /// Towns and villages whose name is a slip of typing away, the nearest to the given position first.
    public List<Place> nearlyNamed(String name, double latitude, double longitude) {
        return nearestFirst(names.nearly(PlaceNames.key(name)), latitude, longitude);
    }

    /// What someone typed where a place was asked for: a postcode, else a name, else nearly a name. Likeliest
    /// first.
    public List<Place> find(String said, double latitude, double longitude) {
        var postcode = Postcode.of(said).flatMap(this::postcode);
        if (postcode.isPresent()) {
            return List.of(postcode.get());
        }
        var exact = named(said, latitude, longitude);
        return exact.isEmpty() ? nearlyNamed(said, latitude, longitude) : exact;
    }

    /// This gazetteer and some more places: the towns and outcodes of the directory's own venues. What it
    /// knew before counts first.
    public Gazetteer with(Collection<KnownPlace> more) {
        var builder = new Builder();
        builder.names.addAll(names);
        builder.areas.putAll(areas);
        more.stream().filter(place -> place.kind() != KnownPlace.Kind.POSTCODE).forEach(builder::add);
        return new Gazetteer(postcodes, Map.copyOf(builder.areas), builder.names.build());
    }

    /// How many full postcodes are known.
    public int postcodeCount() {
        return postcodes.size();
    }

    private Optional<Place> exactly(Postcode postcode) {
        if (postcode.isFull()) {
            return Optional.ofNullable(postcodes.find(postcode));
        }
        int enough = postcode.sector().isEmpty() ? ENOUGH_FOR_AN_OUTCODE : ENOUGH_FOR_A_SECTOR;
        return Optional.ofNullable(areas.get(postcode.toString()))
                .or(() -> Optional.ofNullable(postcodes.middle(postcode, enough)));
    }

    private static List<Place> nearestFirst(List<KnownPlace> found, double latitude, double longitude) {
        return switch (found.size()) {
            case 0 -> List.of();
            case 1 -> List.of(found.getFirst().place());
            default ->
                found.stream()
                        .map(KnownPlace::place)
                        .distinct()
                        .sorted(Comparator.comparingDouble(place -> place.metresTo(latitude, longitude)))
                        .toList();
        };
    }

    /// Gathers places from files.
    public static final class Builder {

        private final PackedPostcodes.Builder postcodes = new PackedPostcodes.Builder();
        private final Map<String, Place> areas = new HashMap<>();
        private final PlaceNames.Builder names = new PlaceNames.Builder();

        /// @throws IllegalArgumentException when a postcode has not the shape of one
        public Builder add(KnownPlace place) {
            if (!place.kind().isPostal()) {
                names.add(place);
            } else {
                var postcode = postcodeOf(place);
                if (postcode.isFull()) {
                    postcodes.add(postcode, place.latitude(), place.longitude());
                } else {
                    areas.putIfAbsent(postcode.toString(), place.place());
                }
            }
            return this;
        }

        public Gazetteer build() {
            return new Gazetteer(postcodes.build(), Map.copyOf(areas), names.build());
        }

        private static Postcode postcodeOf(KnownPlace place) {
            var parts = place.name().strip().split("\\s+", 2);
            return (parts.length == 2 ? Postcode.ofParts(parts[0], parts[1]) : Postcode.of(parts[0]))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "A postcode looks like TA1 1AA, TA1 1 or TA1, not like " + place.name() + "."));
        }
    }
}
