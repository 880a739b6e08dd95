package kith.bot.conversation.understanding;

import kith.community.places.Gazetteer;
import kith.community.topics.Topics;

/// All that [Understanding] knows: the places, the topics, the words of a language, the phrases of danger.
///
/// @param homeLatitude  of two places of one name the one nearer to here is meant; degrees WGS84
/// @param homeLongitude degrees WGS84
public record Vocabulary(
        Gazetteer gazetteer,
        double homeLatitude,
        double homeLongitude,
        Topics topics,
        Lexicon lexicon,
        CrisisPhrases crisis) {}
