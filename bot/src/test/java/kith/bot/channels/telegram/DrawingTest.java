package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.community.outbox.Message;
import kith.community.outbox.Message.Ask;
import kith.community.outbox.Message.Choice;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;

class DrawingTest {

    @Test
    void choicesAreLinesBelowTheWordsAndButtonsBelowThose() {
        var drawing = draw(
                "This week:",
                Ask.NOTHING,
                new Choice("1", "Riverside walk", "1 Riverside walk, Thu 4 Mar 10am"),
                new Choice("2", "Knit and natter", "2 Knit and natter, Fri 5 Mar 2pm"),
                new Choice("MORE", "More", ""),
                new Choice("HELP", "Help", ""));
        assertThat(drawing.parts())
                .containsExactly("This week:\n1 Riverside walk, Thu 4 Mar 10am\n2 Knit and natter, Fri 5 Mar 2pm");
        assertThat(rows(drawing))
                .containsExactly(
                        List.of("Riverside walk=1"), List.of("Knit and natter=2", "More=MORE"), List.of("Help=HELP"));
    }

    @Test
    void aChoiceTooLongForAButtonStaysALine() {
        var drawing = draw("Which?", Ask.NOTHING, new Choice("ŵ".repeat(33), "Long", "A long one"));
        assertThat(drawing.parts()).containsExactly("Which?\nA long one");
        assertThat(drawing.keyboard()).isNull();
    }

    @Test
    void askingForAPlaceTakesThePhonesKeyboardWithTheChoicesAsKeys() {
        var drawing = draw("Where are you?", Ask.LOCATION, new Choice("HELP", "Help", ""));
        var keyboard = (ReplyKeyboardMarkup) drawing.keyboard();
        assertThat(keyboard.getKeyboard().get(0).getFirst().getRequestLocation())
                .isTrue();
        assertThat(keyboard.getKeyboard().get(1).getFirst().getText()).isEqualTo("HELP");
        assertThat(drawing.fitsOver()).isFalse();
    }

    @Test
    void aLongTextIsCutBetweenParagraphsAndNothingOfItIsLost() {
        var paragraph = "word ".repeat(300).strip() + ".";
        var text = String.join("\n\n", paragraph, paragraph, paragraph, paragraph);
        var parts = Parts.of(text);
        assertThat(parts).containsExactly(paragraph + "\n\n" + paragraph, paragraph + "\n\n" + paragraph);
    }

    @Test
    void aTextWithoutAnySeamIsCutWithoutTearingAnEmojiApart() {
        var parts = Parts.of("x" + "\uD83D\uDE00".repeat(3000));
        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.length()).isBetween(1, 4096));
        assertThat(parts.getFirst()).hasSize(4095);
        assertThat(String.join("", parts)).isEqualTo("x" + "\uD83D\uDE00".repeat(3000));
    }

    private static Drawing draw(String text, Ask ask, Choice... choices) {
        return Drawing.of(new Message(text, List.of(choices), ask), TelegramChannelTest.WORDS);
    }

    private static List<List<String>> rows(Drawing drawing) {
        return drawing.inlineKeyboard().getKeyboard().stream()
                .map(row -> row.stream()
                        .map(button -> button.getText() + "=" + button.getCallbackData())
                        .toList())
                .toList();
    }
}
