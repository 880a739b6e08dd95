package kith.bot.hearing;

/// A message without what its writer did not write.
///
/// @param words what is left; empty where nothing is
public record Cleaned(String words, Kind kind) {

    /// What a message is.
    public enum Kind {

        /// Words of somebody's own.
        WORDS,

        /// A heart, a thumb, a quotation: of our words, and nothing of their own.
        REACTION,

        /// Written by a machine: an answer of somebody who drives, a notice that something was not delivered.
        AUTOMATIC
    }
}
