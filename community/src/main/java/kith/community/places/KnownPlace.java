package kith.community.places;

import java.util.List;

/// A place as a file or a venue gives it to a [Gazetteer].
///
/// @param name        `Wells`, `TA1 1AA`, `TA1 1`, `TA1`
/// @param alsoCalled  other names of the same place: `Weston` for Weston-super-Mare
/// @param latitude    degrees WGS84, -90 to 90
/// @param longitude   degrees WGS84, -180 to 180
/// @param roughMetres how far the true spot may be from this middle
public record KnownPlace(
        String name, List<String> alsoCalled, double latitude, double longitude, Kind kind, int roughMetres) {

    /// What sort of place it is, with the roughness we take it for when nobody measured one.
    public enum Kind {
        POSTCODE(0),
        SECTOR(1_500),
        OUTCODE(5_000),
        CITY(3_000),
        TOWN(1_500),
        VILLAGE(700);

        final int usualRoughMetres;

        Kind(int usualRoughMetres) {
            this.usualRoughMetres = usualRoughMetres;
        }

        boolean isTown() {
            return this == CITY || this == TOWN;
        }

        boolean isPostal() {
            return this == POSTCODE || this == SECTOR || this == OUTCODE;
        }
    }

    public KnownPlace {
        alsoCalled = List.copyOf(alsoCalled);
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Degrees are -90 to 90 and -180 to 180, not " + latitude + ", "
                    + longitude + " as of " + name + ".");
        }
    }

    public KnownPlace(String name, double latitude, double longitude, Kind kind) {
        this(name, List.of(), latitude, longitude, kind, kind.usualRoughMetres);
    }

    Place place() {
        return new Place(name, latitude, longitude, roughMetres);
    }
}
