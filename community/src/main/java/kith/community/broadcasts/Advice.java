package kith.community.broadcasts;

/// One thing that would make an announcement easier to read, or cheaper. The leader may take it or leave it.
public sealed interface Advice {

    /// A word that not everyone knows.
    record SayInstead(String term, String plain) implements Advice {}

    /// A sentence nobody can read in one breath.
    ///
    /// @param begins its first few words
    record LongSentence(int words, String begins) implements Advice {}

    /// Reads as shouting, and is hard to read for many.
    record Capitals(String word) implements Advice {}

    /// Characters that are not in the cheap alphabet of texts, so that the text takes more parts.
    ///
    /// @param characters separated by spaces
    /// @param instead    what to write for them, `w y`; empty when they are best left out
    record Costly(String characters, String instead, int parts, int partsWithout) implements Advice {}

    /// Nobody can tell who wrote it.
    record NoSender() implements Advice {}

    /// A meeting without a day or a time.
    record NoWhen() implements Advice {}

    /// A meeting without a place.
    record NoWhere() implements Advice {}

    /// An invitation without what to text to come.
    record NoCode() implements Advice {}

    /// More than people read on a small phone.
    record TooLong(int parts) implements Advice {}
}
