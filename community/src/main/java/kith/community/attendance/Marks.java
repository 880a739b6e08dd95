package kith.community.attendance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads a leader's answer to "who came?" against the list that they were shown: "1 3 4", "all but 2", "2 didn't",
/// "none", "all and Sheila".
///
/// Pure. What is not clear is said to be so, and nobody is marked: a number that is not on the list, a name that two on
/// it have, a word that means nothing here.
final class Marks {

    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 40;
    private static final Set<String> ALL = Set.of("all", "everyone", "everybody");
    private static final Set<String> NONE = Set.of("none", "nobody", "noone", "zero", "0");
    private static final Set<String> AND = Set.of("and", "plus", "also");
    private static final Set<String> BUT = Set.of("but", "except", "bar", "apart", "without", "minus", "not");
    private static final Set<String> CAME =
            Set.of("came", "come", "attended", "there", "here", "present", "showed", "yes");
    private static final Set<String> DID_NOT =
            Set.of("didnt", "couldnt", "wasnt", "werent", "cant", "hasnt", "havent", "absent", "missing", "away");

    /// Says nothing by itself.
    private static final Set<String> LITTLE = Set.of(
            "the", "number", "numbers", "nos", "just", "only", "from", "of", "them", "please", "too", "as", "well", "a",
            "guest", "guests", "new", "make", "it", "up", "turn", "was", "were");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private Marks() {}

    /// What was read.
    sealed interface Read {

        /// @param came   what is known now of each number; what is not in it is not known
        /// @param guests first names of who came without a booking, as they were written
        /// @param nobody whether they said that nobody came at all
        record Clear(Map<Integer, Boolean> came, List<String> guests, boolean nobody) implements Read {}

        record NotOnTheList(int number) implements Read {}

        record WhichOf(String name) implements Read {}

        record NotClear() implements Read {}
    }

    static Read read(String said, List<Entry> entries) {
        return said.length() > LONGEST ? new Read.NotClear() : new Reading(entries).read(words(said));
    }

    /// `Rose +1` is Rose, and not Rose and number 1; `1-3` is 1, 2 and 3.
    private static List<String> words(String said) {
        var plain = Normalizer.normalize(said, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘`´]", "")
                .replaceAll("\\b(?:did|could|was|were|has|have|can) ?not\\b", " didnt ")
                .replaceAll("\\bno[ -]one\\b", " none ")
                .replaceAll("\\bno[ -]shows?\\b", " didnt ")
                .replaceAll("\\bevery one\\b", " all ")
                .replaceAll("\\bnew ones?\\b", " guest ")
                .replaceAll("(?<=\\d)(?:\\+| \\+ )(?=\\d)", " ")
                .replaceAll("\\+\\s?\\d+", " ")
                .replaceAll("[&+]", " and ")
                .replaceAll("(\\d{1,3})\\s?(?:-|–|—|\\bto\\b)\\s?(\\d{1,3})", "$1-$2")
                .replaceAll("[^\\p{L}\\d-]+", " ")
                .replaceAll("(?<!\\d)-|-(?!\\d)", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
    }

    /// One reading of the words, from the first to the last.
    private static final class Reading {

        private final List<Entry> entries;
        private final Set<Integer> pending = new TreeSet<>();
        private final Set<Integer> came = new TreeSet<>();
        private final Set<Integer> missed = new TreeSet<>();
        private final Set<String> guests = new LinkedHashSet<>();
        private boolean all;
        private boolean none;
        private boolean noneBut;
        private boolean excepting;
        private boolean afterNot;
        private boolean adds;
        private boolean afterAnd;
        private boolean afterGuest;
        private @Nullable Read trouble;

        Reading(List<Entry> entries) {
            this.entries = entries;
        }

        Read read(List<String> words) {
            if (words.isEmpty()) {
                return new Read.NotClear();
            }
            adds = AND.contains(words.getFirst());
            for (String word : words) {
                hear(word);
                if (trouble != null) {
                    return trouble;
                }
            }
            flush(excepting);
            boolean nothing = !all && !none && came.isEmpty() && missed.isEmpty() && guests.isEmpty();
            boolean both = all && none || came.stream().anyMatch(missed::contains);
            boolean someOfNone = none && !noneBut && !came.isEmpty();
            boolean notAll = all && excepting && missed.isEmpty();
            return nothing || both || someOfNone || notAll
                    ? new Read.NotClear()
                    : new Read.Clear(marks(), capitalised(), none);
        }

        private void hear(String word) {
            boolean wasGuest = afterGuest;
            boolean wasAnd = afterAnd;
            afterGuest = false;
            afterAnd = false;
            if (AND.contains(word)) {
                afterAnd = true;
            } else if (isNumber(word)) {
                range(word);
            } else if (NUMBERS.containsKey(word)) {
                add(NUMBERS.get(word));
            } else if (ALL.contains(word) && !excepting) {
                all = true;
            } else if (ALL.contains(word)) {
                trouble = new Read.NotClear();
            } else if (NONE.contains(word)) {
                none = true;
            } else if (BUT.contains(word)) {
                flush(excepting);
                excepting = !none;
                noneBut = none;
            } else if (DID_NOT.contains(word)) {
                excepting = pending.isEmpty();
                afterNot = true;
                flush(true);
            } else if (CAME.contains(word)) {
                flush(excepting);
                excepting = excepting && afterNot;
                afterNot = false;
            } else if (!LITTLE.contains(word)) {
                name(word, wasAnd, wasGuest);
            } else {
                afterAnd = wasAnd;
            }
        }

        /// A name on the list is theirs; one that follows AND is a guest's, perhaps with a last name behind it.
        private void name(String word, boolean wasAnd, boolean wasGuest) {
            var theirs = entries.stream()
                    .filter(entry -> Names.plain(entry.name()).split(" ")[0].equals(word))
                    .toList();
            if (theirs.size() == 1) {
                add(theirs.getFirst().number());
            } else if (theirs.size() > 1
                    && pending.stream().noneMatch(n -> theirs.stream().anyMatch(e -> e.number() == n))) {
                trouble = new Read.WhichOf(theirs.getFirst().name().split(" ")[0]);
            } else if (theirs.size() > 1 || isInitial(word)) {
                return;
            } else if (wasAnd && !excepting && word.length() <= LONGEST_NAME) {
                guests.add(word);
                afterGuest = true;
            } else if (!wasGuest) {
                trouble = new Read.NotClear();
            }
        }

        /// Behind "Mary H", where Mary was told by her number.
        private boolean isInitial(String word) {
            return word.length() == 1 && !pending.isEmpty();
        }

        private static boolean isNumber(String word) {
            return word.matches("\\d{1,3}(?:-\\d{1,3})?") && !word.equals("0");
        }

        private void range(String word) {
            var ends = word.split("-");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (to < from || to > entries.size()) {
                trouble = new Read.NotOnTheList(to > entries.size() ? to : from);
                return;
            }
            IntStream.rangeClosed(from, to).forEach(this::add);
        }

        private void add(int number) {
            if (entries.stream().noneMatch(entry -> entry.number() == number)) {
                trouble = new Read.NotOnTheList(number);
            }
            pending.add(number);
        }

        private void flush(boolean asMissed) {
            (asMissed ? missed : came).addAll(pending);
            pending.clear();
        }

        /// Numbers alone say of all the others that they did not come; "2 didn't" says of those not yet marked that
        /// they did; "and 2", "1 came, 2 didn't" and a guest leave the others as they are.
        private Map<Integer, Boolean> marks() {
            var marks = new TreeMap<Integer, Boolean>();
            for (var entry : entries) {
                var known = others(entry.came());
                if (known != null) {
                    marks.put(entry.number(), known);
                }
            }
            came.forEach(number -> marks.put(number, true));
            missed.forEach(number -> marks.put(number, false));
            return marks;
        }

        private @Nullable Boolean others(@Nullable Boolean before) {
            if (all) {
                return true;
            }
            if (none) {
                return false;
            }
            if (came.isEmpty() && !missed.isEmpty()) {
                return before == null ? Boolean.TRUE : before;
            }
            return came.isEmpty() || !missed.isEmpty() || adds ? before : Boolean.FALSE;
        }

        private List<String> capitalised() {
            return guests.stream()
                    .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
