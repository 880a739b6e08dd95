package kith.community.outbox;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kith.community.outbox.Message.Choice;

/// A [Message] drawn as one text message: the words, then a line for each choice.
///
/// Typographic characters are written plainly where that makes the whole text cheaper (GSM-7) and loses nothing; a
/// text that needs UCS-2 anyway, for an emoji or a Welsh ŵ, stays as it was written.
public final class SmsText {

    /// The longest body Twilio takes; a longer one is refused with 21617.
    public static final int LONGEST = 1600;

    private static final String CUT = "...";

    private static final Map<Integer, String> PLAIN = plainForms();

    private SmsText() {}

    /// Draws a message. One message stays one text with one receipt, so what does not fit in [#LONGEST] characters is
    /// cut rather than sent as a second text: from the end of the words, never from the choices, because an answer
    /// is still wanted.
    public static String of(Message message) {
        var lines = message.choices().stream()
                .map(Choice::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        var whole = plain((message.text() + "\n" + lines).strip());
        return whole.length() <= LONGEST
                ? whole
                : shortened(plain(message.text()).strip(), plain(lines).strip());
    }

    private static String shortened(String words, String lines) {
        int room = Math.max(0, LONGEST - lines.length() - 1);
        var shorter = plain((cut(words, room) + "\n" + lines).strip());
        return cut(shorter, LONGEST);
    }

    /// The same text in the 7-bit alphabet if that can be done without losing anything, else the text itself. What no
    /// phone can show (control characters, half a surrogate pair) is left out either way.
    public static String plain(String text) {
        var shown = Normalizer.normalize(showable(text), Normalizer.Form.NFC);
        var plain = new StringBuilder(shown.length());
        shown.codePoints().forEach(c -> plain.append(PLAIN.getOrDefault(c, Character.toString(c))));
        return Segments.isGsm(plain.toString()) ? plain.toString() : shown;
    }

    private static String showable(String text) {
        var shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '\t') {
                shown.append(' ');
            } else if (c == '\n' || !surrogate && !Character.isISOControl(c)) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /// Cuts at the end of a line, else of a sentence, else of a word, if there is one in the last third.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        if (longest <= CUT.length()) {
            return "";
        }
        var head = text.substring(0, longest - CUT.length());
        int end = endOf(head, "\n", 0);
        end = end > 0 ? end : endOf(head, ". ", 1);
        end = end > 0 ? end : endOf(head, " ", 0);
        end = end > 0 ? end : wholeCharacters(head);
        return head.substring(0, end).stripTrailing() + CUT;
    }

    private static int endOf(String head, String border, int kept) {
        int at = head.lastIndexOf(border);
        return at > head.length() * 2 / 3 ? at + kept : 0;
    }

    private static int wholeCharacters(String head) {
        return Character.isHighSurrogate(head.charAt(head.length() - 1)) ? head.length() - 1 : head.length();
    }

    private static Map<Integer, String> plainForms() {
        var forms = new HashMap<Integer, String>();
        put(forms, "‘’‚‛′`´ʹʻʼˈ‹›", "'");
        put(forms, "“”„‟″ʺ«»", "\"");
        put(forms, "‐‑‒–—―−⁃", "-");
        put(forms, "•·‧∙●▪", "-");
        put(forms, "…", "...");
        put(forms, "⁄∕", "/");
        put(forms, "ﬁ", "fi");
        put(forms, "ﬂ", "fl");
        put(
                forms,
                "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
                " ");
        put(forms, "\u2028\u2029", "\n");
        // Invisible: hints for line breaking, joining and direction, which plain Latin letters do not need.
        put(forms, "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff", "");
        return Map.copyOf(forms);
    }

    private static void put(Map<Integer, String> forms, String characters, String plain) {
        characters.codePoints().forEach(c -> forms.put(c, plain));
    }
}
