package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import kith.bot.language.NeedWords;
import kith.community.needs.Need;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people answer when they are asked what they need.
class NeedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shopping please                                       | SHOPPING
            Shopping!                                             | SHOPPING
            could do with some shoping                            | SHOPPING
            I have no food in the house                           | SHOPPING
            my prescription                                       | PRESCRIPTION
            i've run out of tablets and can't get to the chemist  | PRESCRIPTION
            no medicine left                                      | PRESCRIPTION
            can someone walk the dog                              | DOG_WALKING
            Shopping, prescription and dog walking                | SHOPPING PRESCRIPTION DOG_WALKING
            no shopping but my prescription please                | PRESCRIPTION
            I can not do my shopping                              | SHOPPING
            no but the dog would love a walk                      | DOG_WALKING
            1 2                                                   | SHOPPING PRESCRIPTION
            1, 3                                                  | SHOPPING DOG_WALKING
            2 and 3                                               | PRESCRIPTION DOG_WALKING
            zakupy i leki                                         | SHOPPING PRESCRIPTION
            покупки                                               | SHOPPING
            siopa                                                 | SHOPPING
            """)
    void needsAreReadWhereverTheyStand(String said, String needs) {
        var read = NeedWords.in(said);
        assertThat(read).isNotNull();
        assertThat(read.notThem()).isFalse();
        assertThat(read.kinds())
                .isEqualTo(
                        Arrays.stream(needs.split(" ")).map(Need.Kind::valueOf).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing thanks",
                "no thank you",
                "I'm fine thanks love",
                "not just now",
                "4",
                "no shopping thanks",
                "I don't need any shopping"
            })
    void nothingIsNeeded(String said) {
        var read = NeedWords.in(said);
        assertThat(read).isNotNull();
        assertThat(read.kinds()).isEmpty();
        assertThat(read.notThem()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong number", "sorry you've got the wrong person", "nobody here called Mary"})
    void itIsSomebodyElsesNumber(String said) {
        var read = NeedWords.in(said);
        assertThat(read).isNotNull();
        assertThat(read.notThem()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's on",
                "what do you mean",
                "ring me",
                "stop",
                "hello",
                "I feel awful",
                "5",
                "12",
                "yes",
                "nice"
            })
    void otherWordsAreNoNeeds(String said) {
        assertThat(NeedWords.in(said)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shopping please                      | true
            and can someone walk the dog too     | true
            is there a dog walk on tuesday       | false
            food bank near wells                 | false
            1 3                                  | false
            """)
    void onlyAMessageThatSaysNothingElseCountsWhateverWasReadLast(String said, boolean whole) {
        var read = NeedWords.in(said);
        assertThat(read).isNotNull();
        assertThat(read.whole()).isEqualTo(whole);
    }
}
