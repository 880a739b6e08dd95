package kith.community.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "Riverside walk, WALK2",
        "Coffee morning, COFFEE2",
        "Memory café, CAFE2",
        "Wells men's shed, SHED2",
        "Singing in Wells, SINGING2",
        "Gardening for everyone, GARDE2",
        // A command, a day, a month or a number is never a code.
        "Help with your phone, PHONE2",
        "May Sunday stop, MEET2",
        "Book group, MEET2",
        // Nothing rude, also where a longer word begins so.
        "Cocktail evening, MEET2",
        "Ŵyl y Gân, GAN2",
        "Спорт, MEET2",
        ":, MEET2",
        "'', MEET2"
    })
    void aCodeIsTheThingInTheTitle(String title, String code) {
        assertThat(Codes.next(Codes.word(title), Set.of())).isEqualTo(code);
    }

    @Test
    void aTakenCodeGivesTheNextNumberWithoutNoughtsAndOnes() {
        var taken = new HashSet<String>();
        for (int i = 0; i < 80; i++) {
            var code = Codes.next(Codes.word("Riverside walk"), taken);
            assertThat(taken.add(code)).as(code).isTrue();
        }
        assertThat(taken).contains("WALK2", "WALK9", "WALK22", "WALK29", "WALK99", "WALK222");
        assertThat(taken).noneMatch(code -> code.matches(".*[01].*"));
    }

    @Property
    void noTitleGivesACodeThatLooksLikeAnOutcodeOrIsTooLong(@ForAll String title) {
        assertThat(Codes.next(Codes.word(title), Set.of())).matches("[A-Z]{3,8}[2-9]{1,4}");
    }
}
