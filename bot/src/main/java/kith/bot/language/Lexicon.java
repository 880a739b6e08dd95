package kith.bot.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.community.directory.Wish;

/// The words of a language, by what they do in a sentence.
///
/// Built from lists by name: `cues.join`, `fillers`, `days.monday`. What the lists mean is said beside them,
/// in the vocabulary's file.
public final class Lexicon {

    /// Lists in which words of other languages stand too.
    private static final Set<String> OF_OTHER_LANGUAGES = Set.of("languages", "speak", "whole");

    private final Map<String, List<String>> lists;
    private final Map<String, WordTree<Boolean>> trees = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private final Set<String> timeWords = new HashSet<>();
    private final Set<String> everyWord = new HashSet<>();

    public final Map<Cue, WordTree<Cue>> cues = new EnumMap<>(Cue.class);
    public final WordTree<DayOfWeek> days = new WordTree<>();
    public final WordTree<Integer> months = new WordTree<>();
    public final WordTree<PartOfDay> parts = new WordTree<>();
    public final WordTree<Wish.Only> only = new WordTree<>();
    public final WordTree<String> holidays = new WordTree<>();
    public final WordTree<Integer> numbers = new WordTree<>();
    public final WordTree<Integer> ordinals = new WordTree<>();

    /// Those that "bank holiday" means.
    public final BankHolidays bankHolidays;

    /// @throws IllegalArgumentException naming a list that is missing
    public Lexicon(Map<String, List<String>> lists) {
        this(lists, BankHolidays.ENGLAND_AND_WALES);
    }

    /// @throws IllegalArgumentException naming a list that is missing
    public Lexicon(Map<String, List<String>> lists, BankHolidays bankHolidays) {
        this.bankHolidays = bankHolidays;
        this.lists = Map.copyOf(lists);
        for (var cue : Cue.values()) {
            cues.put(cue, WordTree.of(list("cues." + cue.key()), cue));
        }
        for (var day : DayOfWeek.values()) {
            list("days." + lower(day)).forEach(word -> days.add(word, day));
        }
        for (int month = 1; month <= 12; month++) {
            int number = month;
            list("months." + month).forEach(word -> months.add(word, number));
        }
        for (var part : PartOfDay.values()) {
            list("parts." + lower(part)).forEach(word -> parts.add(word, part));
        }
        for (var wish : Wish.Only.values()) {
            list("only." + lower(wish)).forEach(word -> only.add(word, wish));
        }
        count(list("numbers"), numbers);
        count(list("ordinals"), ordinals);
        lists.keySet().forEach(name -> {
            trees.put(name, WordTree.of(list(name), true));
            sets.put(name, new HashSet<>(list(name)));
            if (!OF_OTHER_LANGUAGES.contains(name.replaceFirst("\\..*", ""))) {
                list(name).forEach(phrase -> Wording.of(phrase).forEach(word -> everyWord.add(word.text())));
            }
            if (name.startsWith("time.") || name.startsWith("holidays.")) {
                timeWords.addAll(list(name));
            }
            if (name.startsWith("holidays.")) {
                list(name).forEach(word -> holidays.add(word, name.substring("holidays.".length())));
            }
        });
    }

    /// The phrases of a list, to be found in a message.
    public WordTree<Boolean> tree(String name) {
        return required(trees.get(name), name);
    }

    /// The single words of a list.
    public Set<String> set(String name) {
        return required(sets.get(name), name);
    }

    /// The phrases of a list as they stand there.
    public List<String> list(String name) {
        return required(lists.get(name), name);
    }

    /// The lists whose names begin so, by the rest of the name: all of `languages.`, by code.
    public Map<String, List<String>> under(String prefix) {
        return lists.entrySet().stream()
                .filter(list -> list.getKey().startsWith(prefix))
                .collect(Collectors.toMap(list -> list.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /// How many words long the longest cue is that begins here; 0 for none.
    public int cueAt(List<Word> words, int from) {
        int longest = 0;
        for (var cue : cues.values()) {
            longest = Math.max(longest, cue.lengthAt(words, from));
        }
        return longest;
    }

    /// Whether the word is one of days or dates: `fri`, `tomorrow`, `dec`.
    public boolean isTime(String word) {
        return days.has(word) || months.has(word) || timeWords.contains(word);
    }

    /// Whether the word is in any list, alone or in a phrase.
    public boolean hasAnywhere(String word) {
        return everyWord.contains(word);
    }

    /// Every single word that the language has a use for, so that it is no misspelt name.
    public boolean knows(String word) {
        return set("fillers").contains(word)
                || days.has(word)
                || months.has(word)
                || parts.has(word)
                || timeWords.contains(word)
                || only.has(word)
                || set("no-place").contains(word)
                || set("telling").contains(word)
                || set("openers").contains(word)
                || set("relations").contains(word);
    }

    private static void count(List<String> words, WordTree<Integer> into) {
        var counted = new ArrayList<>(words);
        for (int i = 0; i < counted.size(); i++) {
            into.add(counted.get(i), i);
        }
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException("The vocabulary lacks the list \"" + name + "\".");
        }
        return found;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
