package kith.community.places;

/// How many slips of the finger lie between two words: a letter too many, missing, wrong, or two swapped.
public final class Slips {

    private Slips() {}

    /// The optimal string alignment distance, or `most` + 1 when it is more than `most`. Time grows with the
    /// product of the lengths, so callers compare words, not texts.
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
