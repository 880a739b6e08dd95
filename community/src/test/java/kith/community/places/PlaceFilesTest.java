package kith.community.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceFilesTest {

    /// Files of others lie beside the project where they are there at all; they are never part of it.
    private static final Path SHARED = Path.of("../shared/data/places");

    @TempDir
    Path folder;

    private Gazetteer read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("places.csv"), text);
        return PlaceFiles.read(List.of(file));
    }

    @Test
    void ourOwnFileMayNameOthersNames() throws IOException {
        var gazetteer = read("""
                name,latitude,longitude,kind,also
                Weston-super-Mare,51.346,-2.977,town,Weston;WSM
                TA1 1AA,51.0236,-3.1098,postcode
                """);
        assertThat(gazetteer.find("wsm", 51, -3)).extracting(Place::name).containsExactly("Weston-super-Mare");
        assertThat(gazetteer.postcodeCount()).isOne();
    }

    @Test
    void codePointOpenIsMetresOnTheNationalGrid() throws IOException {
        var gazetteer = read("""
                "TA1 1AA",10,322267,125484,"E92000001","","","","E07000190",""
                "TA101ZZ",90,0,0,"E92000001","","","","",""
                """);
        var found = gazetteer.find("TA1 1AA", 51, -3).getFirst();
        assertThat(found.metresTo(51.02363, -3.11038)).isLessThan(100);
        assertThat(gazetteer.postcodeCount()).isOne();
    }

    @Test
    void theDirectoriesOfOnsAreReadByColumnNameAndTheDeadLeftOut() throws IOException {
        var gazetteer = read("""
                pcd7,pcd8,pcds,dointr,doterm,east1m,north1m,lat,long
                TA1 1AA,TA1  1AA,TA1 1AA,198001,,322267,125484,51.0236,-3.1104
                TA1 1AB,TA1  1AB,TA1 1AB,198001,200112,322267,125484,51.0236,-3.1104
                IM1 1AA,IM1  1AA,IM1 1AA,198001,,,,99.999999,0.000000
                """);
        assertThat(gazetteer.postcodeCount()).isOne();
    }

    @Test
    void ofOpenNamesThePopulatedPlacesAreKept() throws IOException {
        var gazetteer = read(openNames("Wookey Hole", "populatedPlace", "Village", 353200, 147600)
                + openNames("Wells Road", "transportNetwork", "Named Road", 353200, 147600));
        assertThat(gazetteer.find("wookey hole", 51, -3).getFirst().metresTo(51.2262, -2.6715))
                .isLessThan(300);
        assertThat(gazetteer.find("wells road", 51, -3)).isEmpty();
    }

    private static String openNames(String name, String type, String localType, int east, int north) {
        return "osgb4000000074326842,http://data.ordnancesurvey.co.uk/id/1," + name + ",,,," + type + "," + localType
                + "," + east + "," + north + ",1,2" + ",".repeat(22) + "\n";
    }

    @Test
    void geoNamesIsTabSeparatedAndMarksItsRoughPlaces() throws IOException {
        var gazetteer = read("GB\tBA5\tWookey\tEngland\tENG\tSomerset\t116\t\t\t51.2097\t-2.6922\t4\n"
                + "GB\tBA5\tO\"Brien's Green\tEngland\tENG\tSomerset\t116\t\t\t51.2129\t-2.6548\t3\n");
        assertThat(gazetteer.find("wookey", 51, -3))
                .extracting(Place::roughMetres)
                .containsExactly(700);
        assertThat(gazetteer.find("obriens green", 51, -3))
                .extracting(Place::roughMetres)
                .containsExactly(5000);
    }

    @Test
    void middlesOfOutcodesAndSectorsSayHowRoughTheyAre() throws IOException {
        var gazetteer = read("outcode,lat,lon,radius_m_p90\nTA1,51.013,-3.103,2215\n");
        assertThat(gazetteer.find("ta1", 51, -3)).extracting(Place::roughMetres).containsExactly(2215);
    }

    @Test
    void aBrokenLineIsNamedWithWhatWasExpected() {
        assertThatThrownBy(() -> read("name,latitude,longitude,kind\nWells,51.2,-2.6,city\nBath,north,-2.3,city\n"))
                .hasMessageContaining("places.csv, line 3: `latitude` must be a number, not `north`.");
        assertThatThrownBy(() -> read("name,latitude,longitude,kind\nWells,151.2,-2.6,city\n"))
                .hasMessageContaining("line 2: Degrees are -90 to 90");
        assertThatThrownBy(() -> read("name,latitude,longitude,kind\nWells,51.2,-2.6,hamlet\n"))
                .hasMessageContaining("`kind` must be postcode, sector, outcode, city, town or village, not `hamlet`.");
        assertThatThrownBy(() -> read("fruit,colour\napple,red\n")).hasMessageContaining("not a kind of place file");
    }

    @Test
    void whatIsNoTextFileOrNotThereStopsTheReading() throws IOException {
        assertThatThrownBy(() -> PlaceFiles.read(List.of(folder.resolve("gone.csv"))))
                .hasMessageContaining("is not there");
        var latin = Files.write(
                folder.resolve("latin.csv"),
                "name,latitude,longitude,kind\nW\u00e9lls,51.2,-2.6,city\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PlaceFiles.read(List.of(latin))).hasMessageContaining("latin.csv");
        assertThatThrownBy(() -> read("name,latitude,longitude,kind\n" + "x".repeat(200_000)))
                .hasMessageContaining("places.csv");
    }

    @Test
    void theDemonstrationsPlacesAreRead() {
        var gazetteer = PlaceFiles.read(List.of(Path.of("config/demo/places.csv")));
        assertThat(gazetteer.find("TA1 1AA", 51, -3)).hasSize(1);
        assertThat(gazetteer.find("BA5 2QR", 51, -3)).hasSize(1);
        assertThat(gazetteer.find("glastonbury", 51, -3)).hasSize(1);
    }

    @Test
    void theGridAgreesWithOutcodesMiddlesWorkedOutElsewhere() throws IOException {
        var file = SHARED.resolve("outcode_centroids_gb.csv");
        assumeThat(file).as("files of others, beside the project").exists();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            var fields = line.split(",");
            var ours = OsGrid.toWgs84(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]));
            assertThat(new Place(fields[0], ours.latitude(), ours.longitude(), 0)
                            .metresTo(Double.parseDouble(fields[3]), Double.parseDouble(fields[4])))
                    .as(fields[0])
                    .isLessThan(2);
        }
    }

    @Test
    void theRealFilesAreRead() {
        assumeThat(SHARED).as("files of others, beside the project").exists();
        var gazetteer = PlaceFiles.read(List.of(
                SHARED.resolve("codepoint_ta_sample.csv"),
                SHARED.resolve("sector_centroids_gb.csv"),
                SHARED.resolve("outcode_centroids_gb.csv"),
                SHARED.resolve("geonames_postal_GB.txt")));
        assertThat(gazetteer.postcodeCount()).isGreaterThan(11_000);
        assertThat(gazetteer.find("newton", 51.2, -2.6).size()).isGreaterThan(5);
    }
}
