package kith.community.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForTheEarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ring 01823 000000.                    | ring 0 1 8 2 3, 0 0 0 0 0 0.",
                "ring (01823) 000000                   | ring 0 1 8 2 3, 0 0 0 0 0 0",
                "07700 900123 or +44 7700 900123       | 0 7 7 0 0, 9 0 0 1 2 3 or 4 4, 7 7 0 0, 9 0 0 1 2 3",
                "call 999. Samaritans 116 123          | call 9 9 9. Samaritans 1 1 6, 1 2 3",
                "NHS help: 111, option 2               | NHS help: 1 1 1, option 2",
                "Thursday 4 March 10am, 12 noon, 2027  | Thursday 4 March 10am, 12 noon, 2027",
                "TA1 1AA, WALK7, 45 places             | TA1 1AA, WALK7, 45 places"
            })
    void phoneNumbersAreReadDigitByDigitAndNothingElseIs(String written, String heard) {
        assertThat(ForTheEar.written(written)).isEqualTo(heard);
    }
}
