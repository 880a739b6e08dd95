package kith.bot.language;

import java.util.List;
import kith.community.places.Gazetteer;
import kith.community.topics.Topics;

/// All that [Understanding] knows: the places, the topics, the words of English, the phrases of danger
/// and of worry.
///
/// @param homeLatitude  of two places of one name the one nearer to here is meant; degrees WGS84
/// @param homeLongitude degrees WGS84
/// @param others        the other languages that are understood
public record Vocabulary(
        Gazetteer gazetteer,
        double homeLatitude,
        double homeLongitude,
        Topics topics,
        Lexicon lexicon,
        CrisisPhrases crisis,
        PatternLists wishes,
        PatternLists worries,
        PatternLists about,
        List<Gloss> others) {}
