package kith.bot.voice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What we say at one point of a call, and what comes then.
///
/// @param language of the words
/// @param turn     how many keys were answered before
/// @param wrong    how many in a row meant nothing
/// @param words    one after the other
/// @param last     what is said when no key comes, and before we hang up; may be empty
public record Said(String language, int turn, int wrong, List<String> words, Then then, String last) {

    public Said {
        words = List.copyOf(words);
    }

    /// What comes when the words are said.
    public sealed interface Then {

        /// We wait for a key.
        record Listen(Keypad keypad) implements Then {}

        record HangUp() implements Then {}

        /// They are put through to someone.
        ///
        /// @param number in E.164
        /// @param bridge what they are put through for, or null for a person of the service
        record PutThrough(String number, @Nullable UUID bridge) implements Then {}
    }

    /// Without the words, which belong in no log.
    @Override
    public String toString() {
        return "Said[" + language + ", turn " + turn + "]";
    }
}
