package kith.bot.channels.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.outbox.Message;
import kith.community.outbox.Message.Choice;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/// How a message looks on Telegram: the words, the choices as lines, and buttons below the last part.
///
/// Plain text without mark-up, so that nothing in it can be read as formatting.
record Drawing(List<String> parts, @Nullable ReplyKeyboard keyboard) {

    /// "1-64 bytes", <https://core.telegram.org/bots/api#inlinekeyboardbutton>
    private static final int LONGEST_SAY = 64;

    /// As many characters as fit side by side on a small phone in large type; longer labels get a row each.
    private static final int ROW = 22;

    private static final int MOST_IN_A_ROW = 3;

    static Drawing of(Message message, ButtonWords words) {
        return new Drawing(Parts.of(text(message)), keyboard(message, words));
    }

    /// Whether it can be drawn over an earlier message: Telegram edits one text with inline buttons at most.
    boolean fitsOver() {
        return parts.size() == 1 && !(keyboard instanceof ReplyKeyboardMarkup);
    }

    @Nullable
    InlineKeyboardMarkup inlineKeyboard() {
        return keyboard instanceof InlineKeyboardMarkup inline ? inline : null;
    }

    private static String text(Message message) {
        return Stream.concat(
                        Stream.of(message.text()), message.choices().stream().map(Choice::line))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable ReplyKeyboard keyboard(Message message, ButtonWords words) {
        var choices = message.choices().stream().filter(Drawing::fitsAButton).toList();
        return switch (message.ask()) {
            case NOTHING -> choices.isEmpty() ? null : inline(choices);
            case LOCATION ->
                asking(
                        KeyboardButton.builder()
                                .text(words.shareLocation())
                                .requestLocation(true)
                                .build(),
                        choices);
            case CONTACT ->
                asking(
                        KeyboardButton.builder()
                                .text(words.shareContact())
                                .requestContact(true)
                                .build(),
                        choices);
        };
    }

    private static boolean fitsAButton(Choice choice) {
        int bytes = choice.say().getBytes(StandardCharsets.UTF_8).length;
        return bytes >= 1 && bytes <= LONGEST_SAY;
    }

    private static InlineKeyboardMarkup inline(List<Choice> choices) {
        var rows = new ArrayList<InlineKeyboardRow>();
        int used = ROW;
        for (Choice choice : choices) {
            String label = choice.label().isBlank() ? choice.say() : choice.label();
            if (used + label.length() > ROW || rows.getLast().size() == MOST_IN_A_ROW) {
                rows.add(new InlineKeyboardRow());
                used = 0;
            }
            used += label.length();
            rows.getLast()
                    .add(InlineKeyboardButton.builder()
                            .text(label)
                            .callbackData(choice.say())
                            .build());
        }
        return new InlineKeyboardMarkup(rows);
    }

    /// Only a keyboard in place of the phone's own can ask for a place or a number, and a message has one keyboard:
    /// so the choices become keys that write what they stand for.
    private static ReplyKeyboardMarkup asking(KeyboardButton button, List<Choice> choices) {
        var rows = new ArrayList<KeyboardRow>();
        rows.add(new KeyboardRow(button));
        choices.forEach(choice -> rows.add(new KeyboardRow(new KeyboardButton(choice.say()))));
        return ReplyKeyboardMarkup.builder()
                .keyboard(rows)
                .resizeKeyboard(true)
                .oneTimeKeyboard(true)
                .build();
    }
}
