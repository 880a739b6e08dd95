package kith.community.places;

/// From the British National Grid (OSGB36, metres east and north) to degrees WGS84, within 2 metres.
///
/// Inverse Transverse Mercator and the 7-parameter Helmert transformation as in the Ordnance Survey's "A
/// guide to coordinate systems in Great Britain", annexes A to C; the constants are from there.
final class OsGrid {

    private static final double AIRY_A = 6_377_563.396;
    private static final double AIRY_B = 6_356_256.909;
    private static final double WGS84_A = 6_378_137.0;
    private static final double WGS84_B = 6_356_752.3142;
    private static final double SCALE = 0.9996012717;
    private static final double ORIGIN_LATITUDE = Math.toRadians(49);
    private static final double ORIGIN_LONGITUDE = Math.toRadians(-2);
    private static final double FALSE_EAST = 400_000;
    private static final double FALSE_NORTH = -100_000;
    private static final double N = (AIRY_A - AIRY_B) / (AIRY_A + AIRY_B);
    private static final double E2 = 1 - AIRY_B * AIRY_B / (AIRY_A * AIRY_A);

    private OsGrid() {}

    /// Degrees WGS84.
    record Position(double latitude, double longitude) {}

    static Position toWgs84(double east, double north) {
        double latitude = footpointLatitude(north);
        double sin = Math.sin(latitude);
        double nu = AIRY_A * SCALE / Math.sqrt(1 - E2 * sin * sin);
        double rho = AIRY_A * SCALE * (1 - E2) / Math.pow(1 - E2 * sin * sin, 1.5);
        return shifted(
                unprojectedLatitude(latitude, nu, rho, east - FALSE_EAST),
                unprojectedLongitude(latitude, nu, rho, east - FALSE_EAST));
    }

    private static double footpointLatitude(double north) {
        double latitude = ORIGIN_LATITUDE;
        double missing = north - FALSE_NORTH;
        while (Math.abs(missing) >= 0.00001) {
            latitude += missing / (AIRY_A * SCALE);
            missing = north - FALSE_NORTH - meridianArc(latitude);
        }
        return latitude;
    }

    private static double meridianArc(double latitude) {
        double minus = latitude - ORIGIN_LATITUDE;
        double plus = latitude + ORIGIN_LATITUDE;
        double n2 = N * N;
        double n3 = n2 * N;
        return AIRY_B
                * SCALE
                * ((1 + N + 1.25 * n2 + 1.25 * n3) * minus
                        - (3 * N + 3 * n2 + 2.625 * n3) * Math.sin(minus) * Math.cos(plus)
                        + (1.875 * n2 + 1.875 * n3) * Math.sin(2 * minus) * Math.cos(2 * plus)
                        - 35.0 / 24 * n3 * Math.sin(3 * minus) * Math.cos(3 * plus));
    }

    private static double unprojectedLatitude(double latitude, double nu, double rho, double east) {
        double tan2 = Math.pow(Math.tan(latitude), 2);
        double eta2 = nu / rho - 1;
        double vii = Math.tan(latitude) / (2 * rho * nu);
        double viii = Math.tan(latitude) / (24 * rho * Math.pow(nu, 3)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2);
        double ix = Math.tan(latitude) / (720 * rho * Math.pow(nu, 5)) * (61 + 90 * tan2 + 45 * tan2 * tan2);
        return latitude - vii * Math.pow(east, 2) + viii * Math.pow(east, 4) - ix * Math.pow(east, 6);
    }

    private static double unprojectedLongitude(double latitude, double nu, double rho, double east) {
        double tan2 = Math.pow(Math.tan(latitude), 2);
        double sec = 1 / Math.cos(latitude);
        double x = sec / nu;
        double xi = sec / (6 * Math.pow(nu, 3)) * (nu / rho + 2 * tan2);
        double xii = sec / (120 * Math.pow(nu, 5)) * (5 + 28 * tan2 + 24 * tan2 * tan2);
        double xiia = sec / (5040 * Math.pow(nu, 7)) * (61 + 662 * tan2 + 1320 * tan2 * tan2 + 720 * Math.pow(tan2, 3));
        return ORIGIN_LONGITUDE
                + x * east
                - xi * Math.pow(east, 3)
                + xii * Math.pow(east, 5)
                - xiia * Math.pow(east, 7);
    }

    /// From the Airy ellipsoid of OSGB36 to that of WGS84.
    private static Position shifted(double latitude, double longitude) {
        double nu = AIRY_A / Math.sqrt(1 - E2 * Math.pow(Math.sin(latitude), 2));
        double x = nu * Math.cos(latitude) * Math.cos(longitude);
        double y = nu * Math.cos(latitude) * Math.sin(longitude);
        double z = (1 - E2) * nu * Math.sin(latitude);
        double scale = 1 - 20.4894e-6;
        double turnX = Math.toRadians(0.1502 / 3600);
        double turnY = Math.toRadians(0.2470 / 3600);
        double turnZ = Math.toRadians(0.8421 / 3600);
        double shiftedX = 446.448 + scale * x - turnZ * y + turnY * z;
        double shiftedY = -125.157 + turnZ * x + scale * y - turnX * z;
        double shiftedZ = 542.060 - turnY * x + turnX * y + scale * z;
        return degrees(shiftedX, shiftedY, shiftedZ);
    }

    private static Position degrees(double x, double y, double z) {
        double e2 = 1 - WGS84_B * WGS84_B / (WGS84_A * WGS84_A);
        double flat = Math.hypot(x, y);
        double latitude = Math.atan2(z, flat * (1 - e2));
        for (int i = 0; i < 5; i++) {
            double nu = WGS84_A / Math.sqrt(1 - e2 * Math.pow(Math.sin(latitude), 2));
            latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), flat);
        }
        return new Position(Math.toDegrees(latitude), Math.toDegrees(Math.atan2(y, x)));
    }
}
