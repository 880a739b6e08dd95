package kith.bot.language;

import java.util.List;
import java.util.stream.Stream;
import kith.bot.language.SlotKind.Read;
import org.jspecify.annotations.Nullable;

/// Reads one slot of a [PhrasePattern].
@FunctionalInterface
public interface SlotReader {

    /// The ways to read what begins there, the best first; few, so that the time stays bounded.
    ///
    /// @param from not beyond the last character
    List<Read> at(Utterance said, int from);

    /// One of several words or groups of words.
    static SlotReader ofOneOf(List<String> choices) {
        var words = choices.stream()
                .map(choice -> Stream.of(choice.strip().split(" "))
                        .map(PhrasePattern::folded)
                        .toList())
                .toList();
        return (said, from) -> words.stream()
                .map(choice -> read(choice, said.text(), from))
                .filter(read -> read != null)
                .toList();
    }

    private static @Nullable Read read(List<String> choice, String text, int from) {
        int at = from;
        int end = from;
        for (var word : choice) {
            end = PhrasePattern.wordEnd(text, at);
            if (!PhrasePattern.folded(text.substring(at, end)).equals(word)) {
                return null;
            }
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return new Read(String.join(" ", choice), null, end);
    }
}
