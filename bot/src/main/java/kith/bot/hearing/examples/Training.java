package kith.bot.hearing.examples;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Finds the [Weights] by which the examples are told apart: softmax regression by AdaGrad, with a small pull of every
/// weight towards nothing, so that a feature of one line alone is not taken for a rule.
///
/// The same examples give the same weights.
final class Training {

    /// More rounds learn the very lines, and are surer where they are wrong (docs/decisions).
    private static final int ROUNDS = 12;

    private static final float RATE = 0.1f;
    private static final float PULL = 0.002f;

    /// So little is not worth a step.
    private static final float LITTLE = 0.002f;

    private static final float MOST_WORTH = 3;

    /// What is found in one line only says nothing about others.
    private static final int IN_LINES = 2;

    private static final Moment[] MOMENTS = Moment.values();

    private final Examples examples;
    private final Features features;
    private final List<String> kinds;
    private final BooleanSupplier isGivenUp;

    Training(Examples examples, BooleanSupplier isGivenUp) {
        this.examples = examples;
        this.features = new Features(examples.alike());
        this.kinds = examples.kinds();
        this.isGivenUp = isGivenUp;
    }

    Weights weights() {
        var lines = examples.lines();
        var index = index(lines);
        var weights = new Weights(index, new float[index.size() * kinds.size()], kinds.size());
        var squares = new float[weights.values().length];
        Arrays.fill(squares, 0.01f);
        var kindOf = lines.stream().mapToInt(line -> kinds.indexOf(line.kind())).toArray();
        var worth = worth(kindOf);
        var usual = new Weights.Seen[lines.size()];
        Arrays.setAll(usual, i -> weights.see(features(lines.get(i), 0)));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i : order(lines.size(), round)) {
                if (isGivenUp.getAsBoolean()) {
                    return weights;
                }
                boolean isUsual = lines.get(i).moment() != null || round % 2 == 0;
                var seen = isUsual ? usual[i] : weights.see(features(lines.get(i), round));
                learn(weights, seen, kindOf[i], worth[kindOf[i]], squares);
            }
        }
        return weights;
    }

    private Set<String> features(Example line, int round) {
        return features.of(line.text(), moment(line, round));
    }

    /// A line that holds whenever it is said is learned in turn without a moment and at some moment.
    private static Moment moment(Example line, int round) {
        var moment = line.moment();
        if (moment != null) {
            return moment;
        }
        return round % 2 == 0
                ? Moment.NOTHING
                : MOMENTS[Math.floorMod(line.text().hashCode() + round, MOMENTS.length)];
    }

    private void learn(Weights weights, Weights.Seen seen, int kind, float worth, float[] squares) {
        var miss = weights.likelihood(seen);
        miss[kind] -= 1;
        var values = weights.values();
        for (int i = 0; i < seen.features().length; i++) {
            int base = seen.features()[i] * kinds.size();
            float strength = seen.strength()[i];
            for (int k = 0; k < miss.length; k++) {
                if (Math.abs(miss[k]) < LITTLE) {
                    continue;
                }
                float slope = worth * miss[k] * strength + PULL * values[base + k];
                squares[base + k] += slope * slope;
                values[base + k] -= RATE * slope / (float) Math.sqrt(squares[base + k]);
            }
        }
    }

    /// A line of a kind that has few counts for more, or kinds of hundreds of lines would drown a steward's new one.
    private float[] worth(int[] kindOf) {
        var counts = new int[kinds.size()];
        for (int kind : kindOf) {
            counts[kind]++;
        }
        float average = (float) kindOf.length / Math.max(1, counts.length);
        var worth = new float[counts.length];
        for (int kind = 0; kind < worth.length; kind++) {
            worth[kind] = Math.min(MOST_WORTH, (float) Math.sqrt(average / counts[kind]));
        }
        return worth;
    }

    private Map<String, Integer> index(List<Example> lines) {
        var counts = new TreeMap<String, Integer>();
        for (var line : lines) {
            features(line, 0).forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        var index = new HashMap<String, Integer>();
        counts.forEach((feature, count) -> {
            if (count >= IN_LINES) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    /// The lines in another order each round, the same each time.
    private static int[] order(int size, int round) {
        var order = new int[size];
        long random = round + 1;
        for (int i = 0; i < size; i++) {
            random = random * 6364136223846793005L + 1442695040888963407L;
            int at = (int) Long.remainderUnsigned(random >>> 16, i + 1L);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
