package kith.community.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsGridTest {

    /// Summits and landmarks whose grid reference and WGS84 position are both commonly published, to some 15 metres.
    @ParameterizedTest
    @CsvSource({
        "Ben Nevis, 216667, 771285, 56.79685, -5.00351",
        "Snowdon, 260985, 354375, 53.06850, -4.07628",
        "Scafell Pike, 321542, 507217, 54.45424, -3.21160"
    })
    void knownPointsLieWhereTheyLie(String name, double east, double north, double latitude, double longitude) {
        var position = OsGrid.toWgs84(east, north);
        assertThat(new Place(name, position.latitude(), position.longitude(), 0).metresTo(latitude, longitude))
                .isLessThan(15);
    }
}
