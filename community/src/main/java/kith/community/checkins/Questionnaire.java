package kith.community.checkins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Questions that are put one after the other.
///
/// @param id how plans name it: `ons4`
public record Questionnaire(String id, String title, List<Item> items) {

    public Questionnaire {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("it has no questions");
        }
    }

    /// The first question that is neither answered nor skipped; empty when all are.
    public Optional<Item> next(Set<String> answered) {
        return items.stream().filter(item -> !answered.contains(item.key())).findFirst();
    }

    /// Whether someone who answers so is asked if they would like to be rung.
    ///
    /// @param answer null when it was skipped
    boolean offersCall(String key, @Nullable Integer answer) {
        return answer != null
                && items.stream()
                        .filter(item -> item.key().equals(key))
                        .flatMap(item -> item.choice(answer).stream())
                        .anyMatch(Choice::offersCall);
    }

    /// One question.
    ///
    /// @param key  names the answer for good: `satisfied`
    /// @param ask  its exact words by language; English is always there
    /// @param from the least number, 1 where there are choices
    /// @param to   the greatest
    /// @param choices what may be chosen, number 1 first; empty for a scale
    public record Item(String key, Map<String, String> ask, int from, int to, List<Choice> choices) {

        public Item {
            ask = Map.copyOf(ask);
            choices = List.copyOf(choices);
            if (!ask.containsKey("en")) {
                throw new IllegalArgumentException("question \"" + key + "\" has no words in English");
            }
        }

        public boolean isScale() {
            return choices.isEmpty();
        }

        public boolean takes(int number) {
            return number >= from && number <= to;
        }

        public IntStream numbers() {
            return IntStream.rangeClosed(from, to);
        }

        public String ask(String language) {
            return in(language, ask);
        }

        public Optional<Choice> choice(int number) {
            return isScale() || !takes(number) ? Optional.empty() : Optional.of(choices.get(number - 1));
        }
    }

    /// One thing that may be answered.
    ///
    /// @param label       its words by language; English is always there
    /// @param offersCall  whether someone who says this is asked if they would like to be rung
    public record Choice(Map<String, String> label, boolean offersCall) {

        public Choice {
            label = Map.copyOf(label);
            if (!label.containsKey("en")) {
                throw new IllegalArgumentException("a choice has no words in English");
            }
        }

        public String label(String language) {
            return in(language, label);
        }
    }

    private static String in(String language, Map<String, String> words) {
        @Nullable String said = words.get(language);
        return said == null ? words.getOrDefault("en", "") : said;
    }
}
