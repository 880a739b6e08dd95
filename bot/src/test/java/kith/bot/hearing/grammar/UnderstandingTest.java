package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Buttons;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.codes.JoinCode;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T09:30");

    private final Understanding understanding = Vocabularies.somerset();

    private List<Intent> hear(String text) {
        return understanding.understand(text, NOW).intents();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200bSTOP\u200b",
                "\u202eSTOP\u202c",
                "\u200fSTOP",
                "S\u00adTOP",
                "\ufeffSTOP",
                "STOP\u0000",
                "STOP\ud83d",
                "\udc00STOP",
                "ＳＴＯＰ",
                "S\u0336T\u0336O\u0336P\u0336",
                "\u00a0STOP\u2003"
            })
    void whatCannotBeSeenDoesNotHideAStop(String text) {
        assertThat(hear(text)).containsExactly(new Stop());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\u200b",
                "\ud83d",
                "...",
                "🙂",
                "{}",
                "'; drop table people; --",
                "<b>hello</b>",
                "\u0000\u0001"
            })
    void anythingAtAllIsUnderstoodAsSomething(String text) {
        assertThat(hear(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "walk ",
                "near ",
                "TA1 1AA ",
                "what's on ",
                "not ",
                "kill ",
                "taken 30 ",
                "1 ",
                "😀",
                "👨‍👩‍👧‍👦",
                "\u0301",
                "ﷺ",
                "10-12 ",
                "and my ",
                "a week on a week on ",
                "please ",
                "hello, ",
                "join ",
                "saint ",
                "x"
            })
    void theLongestMessageTakesNoLongTime(String piece) {
        var text = piece.repeat(Math.max(1, 20_000 / piece.length()));
        hear(text);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> hear(text));
    }

    @Test
    void aCrisisAtTheEndOfALongMessageIsHeardToo() {
        assertThat(Vocabularies.mayMeanDanger("and then the bus came ".repeat(100) + "and I want to die"))
                .isTrue();
    }

    @Test
    void aBareNumberIsNeverACrisis() {
        for (int number = 0; number < 100; number++) {
            assertThat(Vocabularies.mayMeanDanger(String.valueOf(number))).isFalse();
        }
    }

    @Test
    void ofTwoPlacesOfOneNameBothFarTheBotAsks() {
        var far = Vocabularies.with(List.of(Path.of("bot/src/test/resources/understanding/two-newtons.csv")));
        var intents = far.understand("whats on in newton", NOW).intents();
        assertThat(((WhatsOn) intents.getFirst()).where())
                .isInstanceOfSatisfying(
                        Where.OneOf.class,
                        several -> assertThat(several.places()).hasSize(2));
    }

    @Test
    void anOutcodeIsNeverACode() {
        assertThat(hear("TA1")).hasOnlyElementsOfType(WhatsOn.class);
        assertThat(hear("BS20")).hasOnlyElementsOfType(WhatsOn.class);
        assertThat(hear("TAI1")).hasOnlyElementsOfType(JoinCode.class);
    }

    @Test
    void understandingIsTheSameEveryTimeAndOnEveryThread() {
        var texts = List.of("whats on sat", "join 1 for 2", "can't come thurs", "taunton", "STOP");
        var first = texts.stream().map(this::hear).toList();
        var again = texts.parallelStream().map(this::hear).toList();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatAButtonSendsIsUnderstoodAndNothingLikeItFromAnyoneElseFails() {
        var id = UUID.fromString("01936c2e-6d00-7a3b-8f10-0123456789ab");
        var this_ = new Which.This(id);
        assertThat(hear(Buttons.see(id))).containsExactly(new Details(this_));
        assertThat(hear(Buttons.join(id, 2))).containsExactly(new Join(this_, 2));
        assertThat(hear(Buttons.cantCome(id))).containsExactly(new CantCome(this_));
        assertThat(hear("/join WALK7")).containsExactly(new JoinCode("WALK7", null));
        assertThat(hear("/join 01936c2e")).isNotEmpty();
        assertThat(hear("/see")).isNotEmpty();
    }
}
