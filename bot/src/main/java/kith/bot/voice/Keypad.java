package kith.bot.voice;

import java.util.List;
import kith.community.outbox.Message.Choice;

/// What the keys mean at one point of a call.
///
/// Up to nine choices are the keys 1 to 9, in their order; 9 says it again where it is no choice, and 0 is a person.
/// With more choices two digits may be needed: then a choice that is itself a number is keyed in as that number (0 to
/// 10), any other as its place in the list, and nothing else has a key.
///
/// @param person whether there is a number of a person to put through to
public record Keypad(List<Choice> choices, boolean person) {

    private static final int KEYS = 9;

    public Keypad {
        choices = List.copyOf(choices);
    }

    /// What a key was pressed for.
    public sealed interface Pressed {

        record Chosen(Choice choice) implements Pressed {}

        /// To hear it again.
        record Again() implements Pressed {}

        record Person() implements Pressed {}

        record Nothing() implements Pressed {}
    }

    public boolean hasTwoDigits() {
        return choices.size() > KEYS;
    }

    boolean saysAgain() {
        return choices.size() < KEYS;
    }

    boolean putsThrough() {
        return person && !hasTwoDigits();
    }

    /// Whether the choices are numbers to be keyed in as they are.
    boolean isScale() {
        return hasTwoDigits()
                && choices.stream().allMatch(choice -> choice.say().matches("[0-9]{1,2}"));
    }

    /// What is pressed for a choice, counted from 0.
    String key(int choice) {
        return isScale() ? choices.get(choice).say() : String.valueOf(choice + 1);
    }

    Pressed pressed(String digits) {
        var key = digits.replaceFirst("^0+(?=[0-9])", "");
        for (int i = 0; i < choices.size(); i++) {
            if (key(i).equals(key)) {
                return new Pressed.Chosen(choices.get(i));
            }
        }
        if (key.equals("9") && saysAgain()) {
            return new Pressed.Again();
        }
        return key.equals("0") && putsThrough() ? new Pressed.Person() : new Pressed.Nothing();
    }
}
