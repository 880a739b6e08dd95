package kith.bot.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.bot.language.Word.Gap;

/// Cuts a message into [Word]s, taking away what is not meant: invisible characters, accents, curly quotes,
/// case.
///
/// Every step is linear in the length, and what is longer than any message is cut off.
public final class Wording {

    /// Telegram's longest message is 4,096 characters; some letters come apart into several.
    public static final int LONGEST = 8_192;

    private static final Map<Integer, String> EMOJI = emoji(Map.of(
            ":yes", "👍👌✅🆗☑✔🙋",
            ":no", "👎❌🚫🙅✖",
            ":thanks", "🙏❤🥰💕💖😍🤗💐😘♥💛💚💙💜",
            ":hello", "👋",
            ":help", "🆘"));

    /// Words that people write a number right behind: "join1".
    private static final Set<String> GLUED =
            Set.of("join", "details", "number", "option", "for", "no", "pick", "cancel");

    /// A full stop behind these ends no sentence.
    private static final Set<String> SHORTENED = Set.of("st", "no", "nr", "dr", "mr", "mrs", "ms", "rd", "approx");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private Gap gap = Gap.SPACE;
    private boolean capital;

    private Wording(String text) {
        this.text = text;
    }

    public static List<Word> of(String message) {
        return new Wording(plain(message)).cut();
    }

    /// What was said with a slash before it or without, its words with a space between them.
    public static String ofCommand(String message) {
        return joined(of(message.startsWith("/") ? message.substring(1) : message));
    }

    public static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// Without what cannot be seen and with compatible letters made the same.
    private static String plain(String message) {
        var seen = new StringBuilder(Math.min(message.length(), LONGEST));
        for (int i = 0; i < message.length() && i < LONGEST; ) {
            int c = message.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.getType(c)) {
                case Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                case Character.CONTROL -> seen.append(c == '\n' || c == '\r' ? '\n' : ' ');
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> seen.append('\n');
                default -> seen.appendCodePoint(isApostrophe(c) ? '\'' : c);
            }
        }
        var apart = Normalizer.normalize(seen, Normalizer.Form.NFKD);
        return apart.length() <= LONGEST ? apart : apart.substring(0, LONGEST);
    }

    private List<Word> cut() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                add(c);
            } else if (!isMark(c) && !belongsInside(c, i)) {
                between(c, i);
            }
            i = next;
        }
        finish();
        return words;
    }

    private void add(int c) {
        if (word.isEmpty()) {
            capital = Character.isUpperCase(c);
        }
        word.appendCodePoint(Character.toLowerCase(c));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL && c > 0xff;
    }

    /// Characters that do not end a word: the apostrophe of "can't", the dots of "10.30", "3/12", "a.m.",
    /// "w/c".
    private boolean belongsInside(int c, int at) {
        if (word.isEmpty() || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (isApostrophe(c)) {
            return Character.isLetter(next);
        }
        boolean digits = isDigit(word.charAt(word.length() - 1)) && isDigit(next);
        if (digits && (c == '.' || c == ':' || c == '/' || isDash(c))) {
            word.append(isDash(c) ? '-' : (char) c);
            return true;
        }
        char last = word.charAt(word.length() - 1);
        if (c == '.' && (last == 'a' || last == 'p') && (next == 'm' || next == 'M') && isAlone(word.length() - 2)) {
            return true;
        }
        if (c == '/' && word.toString().equals("w") && "cCeEbB".indexOf(next) >= 0) {
            word.append('/');
            return true;
        }
        return false;
    }

    private boolean isAlone(int before) {
        return before < 0 || isDigit(word.charAt(before));
    }

    private void between(int c, int at) {
        boolean afterNumber = !word.isEmpty() ? isDigit(word.charAt(0)) : endsWithNumber();
        var before = word.toString();
        finish();
        switch (c) {
            case '.', '!', '?', ';', '\n' -> widen(c == '.' && SHORTENED.contains(before) ? Gap.WEAK : Gap.STRONG);
            case ',', ':', '(', ')', '"', '/', '*', '|', '[', ']', '\u201c', '\u201d' -> widen(Gap.WEAK);
            case '&' -> words.add(new Word("and", take(), false));
            case '@' -> words.add(new Word("@", take(), false));
            case '#' -> words.add(new Word("number", take(), false));
            case '+', '\u00a3' -> word.appendCodePoint(c);
            default -> other(c, at, afterNumber);
        }
    }

    private void other(int c, int at, boolean afterNumber) {
        var emoji = EMOJI.get(c);
        if (emoji != null) {
            words.add(new Word(emoji, take(), false));
        } else if (isDash(c) && afterNumber && numberFollows(at + 1)) {
            words.add(new Word("to", take(), false));
        } else if (isDash(c) || !Character.isWhitespace(c) && !isApostrophe(c)) {
            widen(Gap.WEAK);
        }
    }

    private void finish() {
        if (word.isEmpty()) {
            return;
        }
        var said = withoutDrawl(word.toString());
        word.setLength(0);
        int letters = 0;
        while (letters < said.length() && Character.isLetter(said.charAt(letters))) {
            letters++;
        }
        if (letters < said.length() && letters > 0 && GLUED.contains(said.substring(0, letters))) {
            words.add(new Word(said.substring(0, letters), take(), capital));
            words.add(new Word(said.substring(letters), Gap.SPACE, false));
        } else if (!said.equals("+") && !said.equals("\u00a3")) {
            words.add(new Word(said, take(), capital));
        }
    }

    /// "Helloooo" is hello.
    private static String withoutDrawl(String said) {
        var kept = new StringBuilder(said.length());
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            int run = 1;
            while (i + run < said.length() && said.charAt(i + run) == c) {
                run++;
            }
            int keep = run >= 3 && Character.isLetter(c) ? 1 : run;
            kept.repeat(c, keep);
            i += run - 1;
        }
        return kept.toString();
    }

    private void widen(Gap wider) {
        gap = gap.compareTo(wider) < 0 ? wider : gap;
    }

    private Gap take() {
        var taken = gap;
        gap = Gap.SPACE;
        return taken;
    }

    private boolean endsWithNumber() {
        return !words.isEmpty() && isDigit(words.getLast().text().charAt(0));
    }

    private boolean numberFollows(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isApostrophe(int c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02bc'
                || c == '`'
                || c == '\u00b4'
                || c == '\u2032';
    }

    private static boolean isDash(int c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Map<Integer, String> emoji(Map<String, String> byMeaning) {
        var meanings = new java.util.HashMap<Integer, String>();
        byMeaning.forEach((meaning, all) -> all.codePoints().forEach(c -> meanings.put(c, meaning)));
        return Map.copyOf(meanings);
    }
}
