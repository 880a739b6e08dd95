package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.talks.Turns;
import kith.bot.talks.meetups.AnswerAboutMeetUp;
import kith.bot.talks.meetups.NewMeetUp;
import kith.community.about.StaffSettings.Role;
import kith.community.meetups.Detail;
import kith.community.meetups.Told;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Lines as leaders text them to make a meet-up.
class MeetUpWordsTest {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 27, 9, 5);

    private static final Understanding UNDERSTANDING = Vocabularies.somerset();

    @Test
    void ofTheLinesLeadersTextEachIsReadAsItWasMeant() throws IOException {
        var lines = CorpusTest.lines("meet-ups");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(40);
        assertThat(lines).allSatisfy(line -> {
            var columns = line.split("\t", -1);
            assertThat(String.join("\t", List.of(columns).subList(1, columns.length)))
                    .as(columns[0])
                    .isEqualTo(said(told(columns[0])));
        });
    }

    private Told told(String line) {
        var order = UNDERSTANDING.understand(line, FRIDAY).meetUp();
        return ((NewMeetUp) Objects.requireNonNull(order, line)).told();
    }

    static String said(Told told) {
        return Stream.of(
                        told.title(),
                        told.venue(),
                        told.postcode(),
                        told.day(),
                        told.starts(),
                        told.ends() == null ? told.minutes() : told.ends(),
                        told.repeats(),
                        told.places(),
                        told.cost(),
                        told.access(),
                        told.bring())
                .map(MeetUpWordsTest::orNothing)
                .collect(Collectors.joining("\t"));
    }

    private static String orNothing(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    @Property(tries = 200)
    void theOrderOfThePartsDoesNotMatter(@ForAll("orders") List<String> parts) {
        var told = told("new " + String.join(", ", parts));

        assertThat(said(told))
                .isEqualTo("Coffee morning\tWells Town Hall\tBA5 2RB\t2026-12-03\t10:00\t12:00\tweekly on thursday\t20"
                        + "\tfree\tstep-free\ta mug");
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(
                "coffee morning",
                "Wells Town Hall BA5 2RB",
                "thursdays",
                "10-12",
                "from 3 Dec",
                "20 places",
                "free",
                "step-free",
                "bring a mug");
    }

    @Property(tries = 300)
    void whateverIsWrittenIsReadInTimeAndNothingBreaks(@ForAll String words) {
        UNDERSTANDING.understand("new " + words, FRIDAY);
        for (Detail asked : Detail.values()) {
            answer(words, asked);
        }
    }

    @Test
    void theLongestMessageIsReadInAMomentWhateverIsInIt() {
        for (var word : List.of(
                "at ", "- ", "10-12 ", "thursdays from ", "free, ", "bring ", "no, ", "every other monday and ")) {
            var longest = word.repeat(1_600 / word.length());
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                UNDERSTANDING.understand("new " + longest, FRIDAY);
                UNDERSTANDING.understand("new " + longest.substring(0, 470), FRIDAY);
                answer(longest.substring(0, 470), Detail.DAY);
            });
        }
    }

    @Test
    void whereOnlyAPostcodeIsAskedAVenueSoundsLikeOne() {
        assertThat(where("a torch")).isNull();
        assertThat(where("I could ask my sister")).isNull();
        assertThat(where("the scout hut")).isEqualTo("the scout hut");
        assertThat(where("no, Burrow Mump")).isEqualTo("Burrow Mump");
        assertThat(where("at my brother's")).isEqualTo("my brother's");
    }

    private static Understood answer(String said, Detail asked) {
        var leader = Turns.at(Turns.with(Turns.ofAStranger(), Role.COORDINATOR), FRIDAY);
        var turn = Turns.saying(leader, said);
        return Vocabularies.inContext()
                .meetUp(turn, "en", asked, Vocabularies.inContext().order(turn));
    }

    private static @Nullable String where(String said) {
        var order = answer(said, Detail.POSTCODE).meetUp();
        return ((AnswerAboutMeetUp) Objects.requireNonNull(order, said)).told().venue();
    }

    @Test
    void whoLooksForSomethingNewMakesNothing() {
        assertThat(UNDERSTANDING.understand("new walks near wells", FRIDAY).meetUp())
                .isNull();
        assertThat(UNDERSTANDING.understand("anything new near TA1 1AA", FRIDAY).meetUp())
                .isNull();
        assertThat(told("new walk, the car park near the bridge").venue()).isEqualTo("the car park near the bridge");
    }

    @Test
    void whatIsAskedInBetweenIsNoAnswer() {
        for (var said : List.of(
                "what's on in wells",
                "my bookings",
                "stop",
                "help",
                "walk7",
                "can't come walk7",
                "tell all hi",
                "listings")) {
            assertThat(answer(said, Detail.TITLE).meetUp()).as(said).isNull();
        }
    }
}
