package kith.bot.hearing.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tries the examples against themselves: each is guessed by what was learned from the other four fifths of its kind.
final class CrossValidation {

    private static final int FOLDS = 5;

    /// One example, and what it was taken for.
    record Tried(Example example, Guess guess) {

        String taken() {
            return guess.ranked().getFirst().kind();
        }

        boolean isRight() {
            return taken().equals(example.kind());
        }

        boolean isAmongThree() {
            return guess.firstThree().stream().anyMatch(one -> one.kind().equals(example.kind()));
        }
    }

    private CrossValidation() {}

    static List<Tried> of(Examples examples) {
        var fold = new int[examples.lines().size()];
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < fold.length; i++) {
            fold[i] = seen.merge(examples.lines().get(i).kind(), 1, Integer::sum) % FOLDS;
        }
        var tried = new ArrayList<Tried>();
        for (int out = 0; out < FOLDS; out++) {
            var learned = new ArrayList<Example>();
            var left = new ArrayList<Example>();
            for (int i = 0; i < fold.length; i++) {
                (fold[i] == out ? left : learned).add(examples.lines().get(i));
            }
            var classifier = ExampleClassifier.train(new Examples(learned, examples.alike()));
            left.forEach(one -> tried.add(new Tried(one, classifier.guess(one.text(), usual(one)))));
        }
        return tried;
    }

    private static Moment usual(Example one) {
        return one.moment() == null ? Moment.NOTHING : one.moment();
    }

    /// A line for each kind: how many there are, how many of a hundred were right and among the first three, and what
    /// the
    /// others were mostly taken for.
    static String table(List<Tried> tried) {
        var kinds = new TreeMap<String, List<Tried>>();
        tried.forEach(one -> kinds.computeIfAbsent(one.example().kind(), kind -> new ArrayList<>())
                .add(one));
        var table = new StringBuilder(
                String.format("%-20s %5s %5s %5s  %s%n", "kind", "lines", "right", "first 3", "taken for"));
        kinds.forEach((kind, ones) -> table.append(String.format(
                "%-20s %5d %4.0f%% %4.0f%%  %s%n",
                kind,
                ones.size(),
                percent(ones.stream().filter(Tried::isRight).count(), ones.size()),
                percent(ones.stream().filter(Tried::isAmongThree).count(), ones.size()),
                mistakes(ones))));
        return table.toString();
    }

    static double percent(long part, long whole) {
        return 100.0 * part / Math.max(1, whole);
    }

    private static String mistakes(List<Tried> ones) {
        var counts = new TreeMap<String, Integer>();
        ones.stream().filter(one -> !one.isRight()).forEach(one -> counts.merge(one.taken(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(one -> one.getKey() + " " + one.getValue())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
