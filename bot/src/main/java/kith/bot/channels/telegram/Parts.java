package kith.bot.channels.telegram;

import java.util.ArrayList;
import java.util.List;

/// A text cut into pieces that Telegram takes, at the kindest place: between paragraphs, lines, sentences or words.
final class Parts {

    /// "1-4096 characters", <https://core.telegram.org/bots/api#sendmessage>; counted in UTF-16 units, which is never
    /// fewer than Telegram counts.
    static final int LONGEST = 4096;

    private static final List<String> SEAMS = List.of("\n\n", "\n", ". ", " ");

    private Parts() {}

    static List<String> of(String text) {
        var parts = new ArrayList<String>();
        String rest = text.strip();
        while (rest.length() > LONGEST) {
            int end = seam(rest);
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    /// Where to cut: at the last seam of the best kind in the second half, so that no part is a mere scrap.
    private static int seam(String text) {
        for (String seam : SEAMS) {
            int at = text.lastIndexOf(seam, LONGEST - seam.length());
            if (at >= LONGEST / 2) {
                return at + seam.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
