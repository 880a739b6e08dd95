package kith.bot.hearing.grammar;

import java.nio.file.Path;
import java.util.List;
import kith.bot.language.CrisisPhrases;
import kith.bot.language.Gloss;
import kith.bot.language.Lexicon;
import kith.bot.language.PatternLists;
import kith.bot.language.Vocabulary;
import kith.bot.language.Wording;
import kith.bot.vocabulary.WordLists;
import kith.community.places.PlaceFiles;
import kith.community.topics.TopicsFile;

/// The understanding as the demonstration has it: Somerset, at home in Taunton.
public final class Vocabularies {

    private static final double TAUNTON_LATITUDE = 51.0147;
    private static final double TAUNTON_LONGITUDE = -3.1029;

    /// Read once: it takes longer than most that is asked of it, and nothing changes in it.
    private static final Vocabulary SOMERSET =
            of(List.of(Path.of("config/demo/places.csv")), WordLists.otherLanguages());

    private static final Understanding UNDERSTANDING = new Understanding(SOMERSET);

    private static final InContext IN_CONTEXT = new InContext(SOMERSET);

    private Vocabularies() {}

    public static Understanding somerset() {
        return UNDERSTANDING;
    }

    /// The same, where the talk stands.
    public static InContext inContext() {
        return IN_CONTEXT;
    }

    public static Vocabulary vocabulary() {
        return SOMERSET;
    }

    /// Whether these words may mean danger.
    static boolean mayMeanDanger(String words) {
        return SOMERSET.crisis().in(Wording.of(words)) != null;
    }

    static Understanding onlyEnglish() {
        return new Understanding(of(List.of(Path.of("config/demo/places.csv")), List.of()));
    }

    public static Understanding with(List<Path> places) {
        return new Understanding(of(places, WordLists.otherLanguages()));
    }

    private static Vocabulary of(List<Path> places, List<Gloss> others) {
        return new Vocabulary(
                PlaceFiles.read(places),
                TAUNTON_LATITUDE,
                TAUNTON_LONGITUDE,
                TopicsFile.read(Path.of("config/topics.yml")),
                new Lexicon(WordLists.ofLanguage("en")),
                new CrisisPhrases(WordLists.in(Path.of("config/crisis.yml"))),
                new PatternLists(WordLists.in(Path.of("config/wishes.yml"))),
                new PatternLists(WordLists.in(Path.of("config/worries.yml"))),
                new PatternLists(WordLists.in(Path.of("config/about.yml"))),
                others);
    }
}
