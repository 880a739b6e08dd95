package kith.community.places;

/// Somewhere people name: a postcode, an outcode, a town.
///
/// @param name        as we say it back: `TA1 1AA`, `TA1`, `Wells`
/// @param latitude    degrees WGS84
/// @param longitude   degrees WGS84
/// @param roughMetres how far the true spot may be from this middle; a few kilometres for an outcode, 0 for a
///                    spot
public record Place(String name, double latitude, double longitude, int roughMetres) {

    private static final double EARTH_RADIUS_METRES = 6_371_000;

    /// How far as the crow flies, on a round earth (within 0.5 %).
    public double metresTo(double otherLatitude, double otherLongitude) {
        double up = Math.toRadians(otherLatitude - latitude);
        double across = Math.toRadians(otherLongitude - longitude);
        double half = Math.pow(Math.sin(up / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(across / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
