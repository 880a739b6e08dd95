package kith.bot.conversation.understanding;

/// One word of a message.
///
/// @param text    small letters without accents or apostrophes: `cant`, `ta1`, `10.30`, `:yes` for a thumb up
/// @param before  what stood between it and the word before
/// @param capital whether it was written with a capital letter
record Word(String text, Gap before, boolean capital) {

    /// What may stand between two words, the weakest first.
    enum Gap {
        SPACE,
        /// A comma, a dash, a bracket.
        WEAK,
        /// The end of a sentence or a line.
        STRONG
    }

    boolean isNumber() {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isEmoji() {
        return text.charAt(0) == ':';
    }
}
