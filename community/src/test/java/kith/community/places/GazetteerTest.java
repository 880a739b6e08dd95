package kith.community.places;

import static kith.community.places.KnownPlace.Kind.OUTCODE;
import static kith.community.places.KnownPlace.Kind.POSTCODE;
import static kith.community.places.KnownPlace.Kind.SECTOR;
import static kith.community.places.KnownPlace.Kind.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final double HOME_LATITUDE = 51.02;
    private static final double HOME_LONGITUDE = -3.1;

    private final Gazetteer gazetteer = new Gazetteer.Builder()
            .add(new KnownPlace("TA1 1AA", 51.0236, -3.1098, POSTCODE))
            .add(new KnownPlace("TA1 1", 51.0189, -3.1039, SECTOR))
            .add(new KnownPlace("TA1", 51.0135, -3.1031, OUTCODE))
            .add(new KnownPlace("Weston-super-Mare", List.of("Weston"), 51.346, -2.977, TOWN, 1500))
            .add(new KnownPlace("Creech St Michael", 51.022, -3.038, TOWN))
            .add(new KnownPlace("Newton", 53.2, -2.9, TOWN))
            .add(new KnownPlace("Newton", 51.1, -3.3, TOWN))
            .add(new KnownPlace("Newton", 54.6, -2.0, TOWN))
            .add(new KnownPlace("Wells", 51.21, -2.647, TOWN))
            .build();

    private List<String> find(String said) {
        return gazetteer.find(said, HOME_LATITUDE, HOME_LONGITUDE).stream()
                .map(Place::name)
                .toList();
    }

    @Test
    void aKnownPostcodeIsASpot() {
        assertThat(gazetteer.find("ta1 1aa", HOME_LATITUDE, HOME_LONGITUDE))
                .containsExactly(new Place("TA1 1AA", 51.0236, -3.1098, 0));
    }

    @Test
    void anUnknownPostcodeIsAsRoughAsItsSectorOrOutcode() {
        assertThat(gazetteer.find("TA1 1ZZ", HOME_LATITUDE, HOME_LONGITUDE))
                .containsExactly(new Place("TA1 1ZZ", 51.0189, -3.1039, 1500));
        assertThat(gazetteer.find("TA1 9ZZ", HOME_LATITUDE, HOME_LONGITUDE))
                .containsExactly(new Place("TA1 9ZZ", 51.0135, -3.1031, 5000));
        assertThat(find("ZZ9 9ZZ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "weston super mare, Weston-super-Mare",
        "WESTONSUPERMARE, Weston-super-Mare",
        "weston, Weston-super-Mare",
        "creech saint michael, Creech St Michael",
        "creech st. michael, Creech St Michael",
        "wells, Wells",
        "westen super mare, Weston-super-Mare",
        "Creech St Micheal, Creech St Michael"
    })
    void aTownIsFoundHoweverItIsTyped(String said, String name) {
        assertThat(find(said)).containsExactly(name);
    }

    @Test
    void aSlipInAWordTooShortForItIsNotMended() {
        assertThat(find("weln")).isEmpty();
    }

    @Test
    void ofSeveralOfOneNameTheNearestComesFirst() {
        assertThat(gazetteer.find("newton", HOME_LATITUDE, HOME_LONGITUDE))
                .extracting(Place::latitude)
                .containsExactly(51.1, 53.2, 54.6);
    }

    @Test
    void aTownHidesTheVillagesOfItsNameNearBy() {
        var places = new Gazetteer.Builder()
                .add(new KnownPlace("Bristol", 51.454, -2.588, KnownPlace.Kind.CITY))
                .add(new KnownPlace("Bristol", 51.598, -2.549, KnownPlace.Kind.VILLAGE))
                .add(new KnownPlace("Bristol", 55.0, -2.5, KnownPlace.Kind.VILLAGE))
                .build();
        assertThat(places.find("bristol", 51, -3)).hasSize(2);
    }

    @Test
    void aSectorWithEnoughPostcodesNeedsNoFileOfItsOwn() {
        var places = new Gazetteer.Builder();
        for (char c = 'A'; c <= 'M'; c++) {
            places.add(new KnownPlace("BA5 2Q" + c, 51.2 + (c - 'A') * 0.001, -2.65, POSTCODE));
        }
        var found = places.build().find("BA5 2ZZ", 51, -3).getFirst();
        assertThat(found.latitude()).isBetween(51.205, 51.207);
        assertThat(found.roughMetres()).isBetween(300, 900);
        assertThat(places.build().find("BA5", 51, -3)).isEmpty();
    }

    @Test
    void venuesAddTheirTownsWithoutMovingWhatIsKnown() {
        var more = gazetteer.with(List.of(
                new KnownPlace("Trull", 50.995, -3.121, TOWN),
                new KnownPlace("TA1", 52, -3, OUTCODE),
                new KnownPlace("TA2", 51.03, -3.09, OUTCODE)));
        assertThat(more.find("trull", 51, -3)).hasSize(1);
        assertThat(more.find("ta2", 51, -3)).hasSize(1);
        assertThat(more.find("ta1", 51, -3).getFirst().latitude()).isEqualTo(51.0135);
        assertThat(more.find("ta1 1aa", 51, -3)).hasSize(1);
        assertThat(find("trull")).isEmpty();
    }

    @Test
    void distanceIsAsTheCrowFlies() {
        var taunton = new Place("Taunton", 51.015, -3.103, 0);
        assertThat(taunton.metresTo(51.210, -2.647)).isBetween(38_000.0, 38_900.0);
        assertThat(taunton.metresTo(51.015, -3.103)).isZero();
    }
}
