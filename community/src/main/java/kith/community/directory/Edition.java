package kith.community.directory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.activities.WhereItIs;
import kith.community.directory.Wish.Only;
import kith.community.places.Place;

/// The directory as it was at one version of the tables: every activity and its sessions to come.
/// Immutable.
///
/// @param version of `directory_versions`
/// @param since   sessions that were over by then are not in it
/// @param entries in the order of their codes, numbered as in `words`
record Edition(long version, Instant since, List<Entry> entries, Words words, ZoneId zone) {

    /// One degree of latitude on the round earth of [Place].
    private static final double METRES_IN_A_DEGREE = 111_194;

    /// An activity that fits a wish, at its first session that fits.
    ///
    /// @param had  how many of the words it has
    /// @param cost what speaks against it, see [Ranking]
    record Candidate(Entry entry, int session, int metres, int had, long cost) {

        /// The code decides between equals, so that the order is the same at every time and on every
        /// database.
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::cost)
                .thenComparingLong(Candidate::starts)
                .thenComparing(candidate -> candidate.entry().activity().code());

        long starts() {
            return entry.starts()[session];
        }

        UUID sessionId() {
            return entry.sessions()[session];
        }
    }

    /// @param list    best first
    /// @param relaxed as in [Finds]
    record Candidates(List<Candidate> list, boolean relaxed) {}

    /// Everything that fits a wish, whatever it skips and limits.
    ///
    /// @param full sessions without places, not to be found
    Candidates candidates(Wish wish, Instant now, Set<UUID> full) {
        var matches = words.matching(wish.words());
        var fitting = fitting(wish, now, full, matches);
        int most = fitting.stream().mapToInt(Candidate::had).max().orElse(0);
        boolean relaxed = matches.wanted() > 0 && most == 0 && !fitting.isEmpty();
        fitting.removeIf(candidate -> candidate.had() < most);
        fitting.sort(Candidate.BEST_FIRST);
        return new Candidates(fitting, relaxed);
    }

    private List<Candidate> fitting(Wish wish, Instant now, Set<UUID> full, Matches matches) {
        var ruledOut = wish.without().isBlank() ? new BitSet() : words.having(wish.without());
        var from = wish.from().isBefore(now) ? now : wish.from();
        var middle = new Place("", wish.latitude(), wish.longitude(), 0);
        double furthestDegrees = (wish.maxMetres() + 1) / METRES_IN_A_DEGREE;
        double furthestAcross = furthestDegrees / Math.cos(Math.toRadians(Math.abs(wish.latitude()) + furthestDegrees));
        var hours = wish.hours().equals(Hours.ANY) ? Hours.ANY : wish.hours();
        boolean free = wish.only().contains(Only.FREE);
        boolean stepFree = wish.only().contains(Only.STEP_FREE);
        var fitting = new ArrayList<Candidate>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (Math.abs(entry.where().latitude() - wish.latitude()) > furthestDegrees
                    || Math.abs(entry.where().longitude() - wish.longitude()) > furthestAcross
                    || ruledOut.get(i)
                    || free && !entry.activity().isFree()
                    || stepFree && !entry.activity().isStepFree()) {
                continue;
            }
            int metres = metres(middle, entry.where());
            int session = metres > wish.maxMetres() ? -1 : entry.first(from, wish.to(), hours, zone, full);
            if (session >= 0) {
                long wait = entry.starts()[session] - wish.from().toEpochMilli();
                long cost = Ranking.cost(metres, wait, matches.strength(i));
                fitting.add(new Candidate(entry, session, metres, matches.had(i), cost));
            }
        }
        return fitting;
    }

    /// How far something is from a place, as exactly as everybody may know.
    static int metres(Place from, WhereItIs where) {
        return (int) Math.round(where.metresFrom(from));
    }
}
