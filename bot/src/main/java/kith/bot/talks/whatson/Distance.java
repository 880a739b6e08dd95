package kith.bot.talks.whatson;

import kith.community.activities.WhereItIs;
import kith.community.phrases.Phrase;

/// How far something is, as people say it.
final class Distance {

    private static final double METRES_IN_A_MILE = 1609.344;
    private static final int CLOSE_BY_METRES = 400;

    private Distance() {}

    /// Of what is not to be found by it, only to the mile.
    static Phrase inWords(int metres, WhereItIs where) {
        if (metres < CLOSE_BY_METRES && where.exact()) {
            return Phrase.of("whats-on.distance.close");
        }
        if (metres < METRES_IN_A_MILE) {
            return Phrase.of("whats-on.distance.mile");
        }
        return Phrase.of("whats-on.distance.miles", "miles", Math.round(metres / METRES_IN_A_MILE));
    }
}
