package kith.community.places;

/// Somewhere people name: a postcode, an outcode, a town.
///
/// @param name        as we say it back: `TA1 1AA`, `TA1`, `Wells`
/// @param latitude    degrees WGS84
/// @param longitude   degrees WGS84
/// @param roughMetres how far the true spot may be from this middle; a few kilometres for an outcode, 0 for a spot
public record Place(String name, double latitude, double longitude, int roughMetres) {}
