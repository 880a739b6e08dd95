package kith.community.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kith.community.directory.English.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Tells which entries of an [Edition] are about something: a Lucene index in memory, and how it is
/// asked.
final class Words {

    /// Where a word may stand, and how surely the activity is then about it: 1 is surely.
    enum Part {
        TITLE(1),
        TOPICS(1),
        /// The name of a topic that title, topics or group speak of: "walking" for a ramble.
        ABOUT(0.9f),
        GROUP(0.8f),
        /// The other words for such a topic: "knitting" for a craft group.
        ALSO(0.7f),
        SUMMARY(0.6f),
        VENUE(0.4f);

        private final float weight;

        Part(float weight) {
            this.weight = weight;
        }
    }

    private static final Set<Part> EVERYWHERE = EnumSet.allOf(Part.class);
    private static final Set<Part> OUTRIGHT = EnumSet.complementOf(EnumSet.of(Part.ALSO));

    /// More words than this in one wish say nothing more, and cost time.
    private static final int MOST_WORDS = 8;

    /// A guess at what was meant counts for less.
    private static final float GUESS = 0.7f;

    /// Say nothing beside other words: "an art group" is about art.
    private static final Set<String> FILLERS = Set.of(
            ("a an and any anything are as at be but by class classes club clubs do event events for from go going group"
                            + " groups i if in into is it like local me my near no not of on or please session sessions"
                            + " some someone something stuff such that the their then there these they thing things"
                            + " this to want was we what whats will with would")
                    .split(" "));

    private static final Pattern ALTERNATIVES = Pattern.compile("[,;/&]|\\b(?:or|and|nor)\\b");

    private final English english;
    private final Thesaurus thesaurus;
    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final Vocabulary vocabulary;

    /// @param reader one document per entry, numbered as the entries are
    Words(English english, Thesaurus thesaurus, IndexReader reader) {
        this.english = english;
        this.thesaurus = thesaurus;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        this.vocabulary = Vocabulary.of(reader);
    }

    /// How well each entry has the words.
    ///
    /// @param said as someone said it, of any length
    Matches matching(String said) {
        var wanted = wanted(said);
        var matches = new Matches(reader.maxDoc(), wanted.size());
        wanted.forEach(word -> search(in(EVERYWHERE, word), matches));
        return matches;
    }

    /// The entries that have any of several things, each with all its words. The other words for a topic
    /// do not count: who wants no bingo may well want a board game.
    BitSet having(String said) {
        var all = new BitSet(reader.maxDoc());
        for (var thing : ALTERNATIVES.split(said.toLowerCase(Locale.ROOT))) {
            var wanted = wanted(thing);
            var matches = new Matches(reader.maxDoc(), wanted.size());
            wanted.forEach(word -> search(in(OUTRIGHT, word), matches));
            for (int i = 0; i < reader.maxDoc(); i++) {
                if (!wanted.isEmpty() && matches.had(i) == wanted.size()) {
                    all.set(i);
                }
            }
        }
        return all;
    }

    /// A word that is sought.
    ///
    /// @param phrases the terms of all phrases for a topic that it is part of
    private record Wanted(Word word, List<String> phrases) {}

    private List<Wanted> wanted(String said) {
        var words = english.words(said);
        var spots = thesaurus.in(words.stream().map(Word::stem).toList());
        var wanted = new LinkedHashMap<String, Wanted>();
        for (int i = 0; i < words.size() && wanted.size() < MOST_WORDS; i++) {
            int number = i;
            var phrases = spots.stream()
                    .filter(spot -> spot.covers(number) && !spot.phrase().isOneWord())
                    .map(spot -> spot.phrase().term())
                    .toList();
            if (!FILLERS.contains(words.get(i).said())) {
                wanted.putIfAbsent(words.get(i).stem(), new Wanted(words.get(i), phrases));
            }
        }
        return List.copyOf(wanted.values());
    }

    /// Where the word stands; and where no entry has it, where words stand that it may have been meant
    /// for.
    private Query in(Set<Part> parts, Wanted wanted) {
        boolean known = vocabulary.has(wanted.word().stem());
        var terms = known ? List.of(wanted.word().stem()) : vocabulary.guesses(wanted.word());
        var ways = new ArrayList<Query>();
        for (var part : parts) {
            terms.forEach(term -> ways.add(there(part, term, known ? part.weight : part.weight * GUESS)));
        }
        if (parts.contains(Part.ALSO)) {
            wanted.phrases().forEach(phrase -> ways.add(there(Part.ALSO, phrase, Part.ALSO.weight)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query there(Part part, String term, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(part.name(), term))), weight);
    }

    private void search(Query query, Matches matches) {
        try {
            searcher.search(query, new Collecting(matches));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collecting extends SimpleCollector {

        private final Matches matches;
        private int base;
        private @Nullable Scorable scorer;

        Collecting(Matches matches) {
            this.matches = matches;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) {
            base = segment.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            matches.add(base + document, scorer == null ? 0 : scorer.score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
