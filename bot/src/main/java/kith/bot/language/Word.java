package kith.bot.language;

/// One word of a message.
///
/// @param text    small letters without accents or apostrophes: `cant`, `ta1`, `10.30`, `:yes` for a thumb up
/// @param before  what stood between it and the word before
/// @param capital whether it was written with a capital letter
public record Word(String text, Gap before, boolean capital) {

    /// What may stand between two words, the weakest first.
    public enum Gap {
        SPACE,
        /// A comma, a dash, a bracket.
        WEAK,
        /// The end of a sentence or a line.
        STRONG
    }

    public boolean isNumber() {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public boolean isEmoji() {
        return text.charAt(0) == ':';
    }
}
