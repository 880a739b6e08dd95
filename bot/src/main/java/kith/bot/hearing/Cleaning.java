package kith.bot.hearing;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.bot.language.Lexicon;
import kith.bot.language.WordTree;
import kith.bot.language.Wording;

/// The first step: takes from a message what its writer did not write. What we wrote comes back in reactions and
/// quotations, mail programs add signatures and headings, and machines answer by themselves. Pure, linear in the
/// length.
public final class Cleaning {

    /// So much of our words in quotation marks is no accident.
    private static final int A_QUOTATION = 12;

    /// What only we write: which word to text back.
    private static final Pattern ASKS_FOR_A_WORD =
            Pattern.compile("\\b(?:text|reply|tecstiwch|atebwch|napisz|odpisz|напишіть)\\s+\\p{Lu}[\\p{Lu}'’]+");

    /// A reaction in a language that we do not know: a few words, and our words behind or before them.
    private static final int MOST_AROUND = 40;

    private static final String QUOTED = "[“”\"«»„‟❝❞]";

    /// `Loved “…”`, `A aimé « … »`, `Hat „…“ mit einem Herz markiert`, `👍 to “…”`.
    private static final Pattern REACTION = Pattern.compile(
            "^([^“”\"«»„]{1,60}?)\\s*" + QUOTED + "\\s*(.{2,2000}?)(?:\\s*" + QUOTED + "([^“”\"«»„]{0,60}))?$",
            Pattern.DOTALL);

    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*(?:>|&gt;).*$");

    /// Everything from here on is somebody else's message.
    private static final Pattern HISTORY = Pattern.compile("(?ms)^[ \\t]*(?:"
            + "On .{6,120}?wrote:|Le .{6,120}?a écrit :|Am .{6,120}?schrieb.{0,80}?:"
            + "|-{2,}\\s*(?:Original|Forwarded) [Mm]essage.*?|_{8,}"
            + "|From: .{1,200}?$\\s*(?:Sent|Date|To|Subject): .*?).*");

    /// "Sent from my iPhone", "Get Outlook for Android", and what stands behind "-- ".
    private static final Pattern SIGNATURE =
            Pattern.compile("(?is)\\n[ \\t]*(?:(?:sent (?:from|via|using)|get outlook for"
                    + "|envoyé (?:de|depuis)|gesendet (?:von|mit)|enviado (?:desde|de|do)|inviato da|verzonden (?:vanaf|met)"
                    + "|wysłan[eoy] z|надіслано з|anfonwyd o)\\b[^\\n]{1,60}|-- ?)(?:\\n.*|$)"
                    + "|\\bsent from my [^\\n]{2,30}$");

    /// A word that forwards, at the beginning: the rest is somebody else's.
    private static final Pattern FORWARDED = Pattern.compile(
            "^\\W*(?:fwd?|forwarded(?: message)?|fwded)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Marks heaped on one letter, of which no language needs more than three: patterns go over them again and again.
    private static final Pattern STACKED = Pattern.compile("(\\p{M}{3})\\p{M}+");

    private final Set<String> reactions;
    private final WordTree<Boolean> begins;
    private final WordTree<Boolean> anywhere;

    public Cleaning(Lexicon lexicon) {
        reactions = lexicon.set("reactions");
        begins = lexicon.tree("automatic.begins");
        anywhere = lexicon.tree("automatic.anywhere");
    }

    /// @param ours what we wrote lately to where the message is from; asked for only where it may quote
    public Cleaned clean(String written, Supplier<List<String>> ours) {
        var text = cut(STACKED.matcher(written).replaceAll("$1").strip());
        if (quotes(text)) {
            var lately = ours.get().stream().map(Cleaning::plain).toList();
            if (isReaction(text, lately)) {
                return new Cleaned("", Cleaned.Kind.REACTION);
            }
            text = withoutOurs(text, lately);
        }
        if (text.isBlank()) {
            return new Cleaned("", Cleaned.Kind.REACTION);
        }
        return new Cleaned(text, isAutomatic(text) ? Cleaned.Kind.AUTOMATIC : Cleaned.Kind.WORDS);
    }

    private static String cut(String text) {
        var cut = text.indexOf('>') < 0 && text.indexOf("&gt;") < 0
                ? text
                : QUOTED_LINE.matcher(text).replaceAll("");
        cut = HISTORY.matcher(cut).replaceFirst("");
        return SIGNATURE.matcher(cut).replaceFirst("").strip();
    }

    private static boolean quotes(String text) {
        return text.length() > A_QUOTATION && text.codePoints().anyMatch(c -> "“”\"«»„‟❝❞".indexOf(c) >= 0);
    }

    /// A word that phones put before a quotation, or a few words of a language we do not know around words of ours.
    private boolean isReaction(String text, List<String> lately) {
        var reaction = REACTION.matcher(text);
        if (!reaction.matches()) {
            return false;
        }
        var before = Wording.joined(Wording.of(reaction.group(1)));
        var after = reaction.group(3) == null ? "" : reaction.group(3).strip();
        if (after.isEmpty() && (reactions.contains(before) || isToggled(before))) {
            return true;
        }
        return isOurs(reaction.group(2), lately)
                && reaction.group(1).length() + after.length() <= MOST_AROUND
                && !text.contains("?")
                && (after.isEmpty() || before.split(" ").length == 1);
    }

    /// "Removed a heart from", "reacted 👍 to".
    private static boolean isToggled(String before) {
        return before.matches("removed an? [\\w -]{2,30} from|(?:reacted(?: with)? )?\\W*:?\\w{0,8} ?to");
    }

    private static boolean isOurs(String quoted, List<String> lately) {
        if (ASKS_FOR_A_WORD.matcher(quoted).find()) {
            return true;
        }
        var whole = plain(quoted);
        return whole.length() >= A_QUOTATION && lately.stream().anyMatch(one -> one.contains(whole));
    }

    /// Without the quotations that are words of ours.
    private static String withoutOurs(String text, List<String> lately) {
        return Pattern.compile(QUOTED + "([^“”\"«»„]{" + A_QUOTATION + ",2000})" + QUOTED)
                .matcher(text)
                .replaceAll(found -> isOurs(found.group(1), lately) ? " " : Matcher.quoteReplacement(found.group()))
                .strip();
    }

    private boolean isAutomatic(String text) {
        if (FORWARDED.matcher(text).matches()) {
            return true;
        }
        var words = Wording.of(text);
        if (begins.lengthAt(words, 0) > 0) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            if (anywhere.lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Small letters, one space between words, straight quotes: phones change these.
    private static String plain(String text) {
        return Wording.joined(Wording.of(text));
    }
}
