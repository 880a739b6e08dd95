package kith.community.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.community.directory.Noticeboard.Notice;
import kith.community.topics.TopicsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people's words find, with the topics of the service.
class WordsTest {

    private static final List<Notice> NOTICES = List.of(
            Notice.of("RAMBLE", "Sunday ramble").about("walking"),
            Notice.of("GARDEN", "Blake allotment").about("gardening").saying("Bring gloves, we have spades."),
            Notice.of("KNIT", "Knit and natter"),
            Notice.of("CRAFT", "Wednesday craft group").saying("Bring what you are making."),
            Notice.of("CEILIDH", "Barn ceilidh").about("dance"),
            Notice.of("SHED", "Men's Shed").saying("Tools and tea."),
            Notice.of("CAFE", "Café Society").saying("A warm welcome, a short walk from the bus station."),
            Notice.of("CHOIR", "Good Vibrations").by("Wells Community Choir").in("Dance Hall"),
            Notice.of("PHOTO", "Photography for beginners"),
            Notice.of("TALK", "Talking about the weather"),
            Notice.of("BINGO", "Bingo night"),
            Notice.of("BOARD", "Board games evening"));

    private static final Words WORDS = words(NOTICES);

    @ParameterizedTest
    @CsvSource({
        "walks, RAMBLE",
        "walking, RAMBLE",
        "WALK, RAMBLE",
        "rambling, RAMBLE",
        "gardening, GARDEN",
        "gardening clubs please, GARDEN",
        "something in the garden, GARDEN",
        "knitting, KNIT",
        "a craft group, CRAFT",
        "mens shed, SHED",
        "men’s shed, SHED",
        "cafe, CAFE",
        "CAFÉ, CAFE",
        "choir, CHOIR",
        "singing, CHOIR",
        "dancing, CEILIDH"
    })
    void theSurestAnswerComesFirst(String said, String code) {
        assertThat(surest(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "gardning, GARDEN",
        "gardenign, GARDEN",
        "walkign, RAMBLE",
        "kniting, KNIT",
        "fotography, ''",
        "photgraphy, PHOTO",
        "photog, PHOTO",
        "cieldh, ''",
        "ceildh, CEILIDH",
        "shead, SHED",
        "binggo, BINGO"
    })
    void aSlipOfTypingIsForgivenIfTheFirstLetterIsRight(String said, String code) {
        assertThat(surest(said)).isEqualTo(code);
    }

    @Test
    void aWordThatIsThereIsNotTakenForASlip() {
        assertThat(having("walk")).contains("RAMBLE").doesNotContain("TALK");
        assertThat(having("talk")).contains("TALK").doesNotContain("RAMBLE");
    }

    @Test
    void aShortWordHasNoSlips() {
        assertThat(having("tae")).isEmpty();
        assertThat(having("zzz")).isEmpty();
    }

    @Test
    void anotherWordForATopicFindsTheWholeTopicALittleLowerDown() {
        assertThat(having("knitting")).contains("KNIT", "CRAFT");
        assertThat(strength("knitting", "KNIT")).isGreaterThan(strength("knitting", "CRAFT"));
        assertThat(strength("cards", "BOARD")).isBetween(0.6f, 0.8f);
    }

    @Test
    void aPhraseForATopicIsOneWordAndItsPartsAreNot() {
        assertThat(having("dog walking")).contains("RAMBLE");
        assertThat(having("dog")).isEmpty();
        assertThat(having("some natter and a cup of tea")).contains("CAFE", "KNIT");
        assertThat(having("cup")).isEmpty();
    }

    @Test
    void whatIsSaidInPassingSaysLess() {
        assertThat(strength("walk", "RAMBLE")).isGreaterThan(strength("walk", "CAFE"));
        assertThat(strength("dance", "CEILIDH")).isGreaterThan(strength("dance", "CHOIR"));
    }

    @Test
    void moreOfTheWordsIsMore() {
        var matches = WORDS.matching("warm welcome with tools");
        assertThat(matches.wanted()).isEqualTo(3);
        assertThat(matches.had(number("CAFE"))).isEqualTo(2);
        assertThat(matches.had(number("SHED"))).isEqualTo(1);
    }

    @Test
    void wordsThatSayNothingAreNoWords() {
        assertThat(WORDS.matching("").wanted()).isZero();
        assertThat(WORDS.matching(" ?! \u0000 🎉 ").wanted()).isLessThanOrEqualTo(1);
        assertThat(WORDS.matching("a".repeat(5_000)).wanted()).isPositive();
        assertThat(WORDS.matching("spade ".repeat(1_000) + "one two three four five six seven eight nine")
                        .wanted())
                .isEqualTo(8);
    }

    @Test
    void syntaxOfTheLibraryIsOnlyWords() {
        assertThat(having("title:walk* OR (dance~2 AND \"")).contains("RAMBLE", "CEILIDH");
        assertThat(having("*:*")).isEmpty();
    }

    @Test
    void whatIsRuledOutIsLeftOutButNotItsNeighbours() {
        assertThat(ruledOut("dancing")).contains("CEILIDH").doesNotContain("KNIT");
        assertThat(ruledOut("bingo")).containsExactly("BINGO");
        assertThat(ruledOut("bingo or dancing")).contains("BINGO", "CEILIDH");
        assertThat(ruledOut("board games")).containsExactly("BOARD");
        assertThat(ruledOut("bingoo")).containsExactly("BINGO");
        assertThat(ruledOut("anything")).isEmpty();
    }

    private static String surest(String said) {
        return having(said).stream()
                .reduce((one, other) -> strength(said, other) > strength(said, one) ? other : one)
                .orElse("");
    }

    private static List<String> having(String said) {
        var matches = WORDS.matching(said);
        return codes(i -> matches.had(i) > 0);
    }

    private static List<String> ruledOut(String said) {
        return codes(WORDS.having(said)::get);
    }

    private static List<String> codes(java.util.function.IntPredicate which) {
        return IntStream.range(0, NOTICES.size())
                .filter(which)
                .mapToObj(i -> NOTICES.get(i).code())
                .toList();
    }

    private static float strength(String said, String code) {
        return WORDS.matching(said).strength(number(code));
    }

    private static int number(String code) {
        return NOTICES.stream().map(Notice::code).toList().indexOf(code);
    }

    private static Words words(List<Notice> notices) {
        var english = new English();
        var topics = TopicsFile.read(Path.of("config/topics.yml"));
        Stream<Entry> entries =
                notices.stream().map(notice -> Entry.of(Noticeboard.activity(notice, null), notice.group(), List.of()));
        return new WordIndex(english, new Thesaurus(topics, english)).of(entries.toList());
    }
}
