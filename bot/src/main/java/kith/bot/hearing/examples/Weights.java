package kith.bot.hearing.examples;

import java.util.Collection;
import java.util.Map;

/// One number for each feature and kind; their sum over a message's features says how much it speaks for the kind.
///
/// @param index  where a feature's numbers begin, in steps of `kinds`
/// @param values the numbers, feature by feature
/// @param kinds  how many there are
record Weights(Map<String, Integer> index, float[] values, int kinds) {

    /// Long messages have many features: together they weigh as much as a few words do.
    private static final float OF_ALL_WORDS = 2;

    /// A message as the numbers see it.
    ///
    /// @param features which of them it has
    /// @param strength how much each counts
    record Seen(int[] features, float[] strength) {}

    /// The known ones among a message's features.
    Seen see(Collection<String> features) {
        int known = 0;
        int shared = 0;
        var at = new int[features.size()];
        var full = new boolean[features.size()];
        for (var feature : features) {
            var number = index.get(feature);
            if (number != null) {
                full[known] = Features.countsInFull(feature);
                shared += full[known] ? 0 : 1;
                at[known++] = number;
            }
        }
        float share = OF_ALL_WORDS / (float) Math.sqrt(Math.max(1, shared));
        var which = new int[known];
        var strength = new float[known];
        for (int i = 0; i < known; i++) {
            which[i] = at[i];
            strength[i] = full[i] ? 1 : share;
        }
        return new Seen(which, strength);
    }

    /// How likely each kind is; they add up to 1.
    float[] likelihood(Seen seen) {
        var sum = new float[kinds];
        for (int i = 0; i < seen.features().length; i++) {
            int base = seen.features()[i] * kinds;
            float strength = seen.strength()[i];
            for (int kind = 0; kind < kinds; kind++) {
                sum[kind] += strength * values[base + kind];
            }
        }
        return softmax(sum);
    }

    private static float[] softmax(float[] sum) {
        float most = Float.NEGATIVE_INFINITY;
        for (float one : sum) {
            most = Math.max(most, one);
        }
        double total = 0;
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) Math.exp(sum[i] - most);
            total += sum[i];
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= (float) total;
        }
        return sum;
    }
}
