package kith.bot.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message as it was written, ready to be read by patterns.
///
/// @param whole   without please before it, its apostrophes straight
/// @param text    the same without thanks and marks behind it
/// @param lexicon the words that dates are written with
/// @param today   what "tomorrow" counts from
public record Utterance(String whole, String text, Lexicon lexicon, LocalDate today) {

    private static final List<String> BEFORE = List.of("please", "pls", "can you", "could you", "hi", "hello", "kith");
    private static final List<String> BEHIND =
            List.of("please", "pls", "thanks", "thank you", "ta", "cheers", "now", "for me");

    public static Utterance of(String said, Lexicon lexicon, LocalDate today) {
        var whole = withoutBefore(said.strip().replace('’', '\'').replace('‘', '\''));
        return new Utterance(whole, withoutBehind(whole), lexicon, today);
    }

    private static String withoutBefore(String said) {
        for (var rest = said; ; ) {
            var polite = first(BEFORE, rest, 0);
            if (polite == null || !isBetween(rest, polite.length())) {
                return rest;
            }
            rest = rest.substring(polite.length());
            int at = 0;
            while (isBetween(rest, at)) {
                at++;
            }
            rest = rest.substring(at);
        }
    }

    private static String withoutBehind(String said) {
        for (int end = withoutMarks(said, said.length()); ; ) {
            var kept = said.substring(0, end);
            var polite = BEHIND.stream()
                    .filter(each -> isBetween(kept, kept.length() - each.length() - 1)
                            && kept.regionMatches(true, kept.length() - each.length(), each, 0, each.length()))
                    .findFirst()
                    .orElse(null);
            if (polite == null) {
                return kept;
            }
            end = withoutMarks(said, end - polite.length());
        }
    }

    private static int withoutMarks(String said, int from) {
        int end = from;
        while (end > 0 && (isBetween(said, end - 1) || ".!?".indexOf(said.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static @Nullable String first(List<String> words, String said, int at) {
        return words.stream()
                .filter(each -> said.regionMatches(true, at, each, 0, each.length()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBetween(String said, int at) {
        return at >= 0 && at < said.length() && (said.charAt(at) == ',' || Character.isWhitespace(said.charAt(at)));
    }
}
