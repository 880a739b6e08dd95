package kith.bot.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kith.bot.voice.Keypad.Pressed;
import kith.community.outbox.Message.Choice;
import org.junit.jupiter.api.Test;

class KeypadTest {

    @Test
    void theKthKeyIsTheKthChoice() {
        var keypad = new Keypad(choices("/a", "/b", "/c"), true);

        assertThat(keypad.pressed("1")).isEqualTo(chosen("/a"));
        assertThat(keypad.pressed("3")).isEqualTo(chosen("/c"));
        assertThat(keypad.pressed("4")).isInstanceOf(Pressed.Nothing.class);
        assertThat(keypad.pressed("")).isInstanceOf(Pressed.Nothing.class);
        assertThat(keypad.pressed("12")).isInstanceOf(Pressed.Nothing.class);
        assertThat(keypad.pressed("#")).isInstanceOf(Pressed.Nothing.class);
    }

    @Test
    void nineSaysItAgainAndZeroIsAPerson() {
        var keypad = new Keypad(choices("/a"), true);

        assertThat(keypad.pressed("9")).isInstanceOf(Pressed.Again.class);
        assertThat(keypad.pressed("0")).isInstanceOf(Pressed.Person.class);
        assertThat(new Keypad(choices("/a"), false).pressed("0")).isInstanceOf(Pressed.Nothing.class);
    }

    @Test
    void withNineChoicesTheNinthIsNine() {
        var keypad = new Keypad(numbered("/", 1, 9), true);

        assertThat(keypad.pressed("9")).isEqualTo(chosen("/9"));
        assertThat(keypad.hasTwoDigits()).isFalse();
        assertThat(keypad.pressed("0")).isInstanceOf(Pressed.Person.class);
    }

    @Test
    void aScaleFromZeroToTenIsKeyedInAsItIs() {
        var keypad = new Keypad(numbered("", 0, 10), true);

        assertThat(keypad.hasTwoDigits()).isTrue();
        assertThat(keypad.isScale()).isTrue();
        for (int i = 0; i <= 10; i++) {
            assertThat(keypad.pressed(String.valueOf(i))).isEqualTo(chosen(String.valueOf(i)));
        }
        assertThat(keypad.pressed("09")).isEqualTo(chosen("9"));
        assertThat(keypad.pressed("00")).isEqualTo(chosen("0"));
        assertThat(keypad.pressed("11")).isInstanceOf(Pressed.Nothing.class);
    }

    @Test
    void aLongListHasTwoDigitsAndNothingElseHasAKey() {
        var keypad = new Keypad(numbered("/", 1, 12), true);

        assertThat(keypad.isScale()).isFalse();
        assertThat(keypad.pressed("12")).isEqualTo(chosen("/12"));
        assertThat(keypad.pressed("9")).isEqualTo(chosen("/9"));
        assertThat(keypad.pressed("0")).isInstanceOf(Pressed.Nothing.class);
    }

    private static Pressed chosen(String say) {
        return new Pressed.Chosen(new Choice(say, say, ""));
    }

    private static List<Choice> choices(String... says) {
        return List.of(says).stream().map(say -> new Choice(say, say, "")).toList();
    }

    private static List<Choice> numbered(String before, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> new Choice(before + i, before + i, ""))
                .toList();
    }
}
