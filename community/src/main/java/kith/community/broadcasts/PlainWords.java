package kith.community.broadcasts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.community.outbox.Segments;
import kith.community.outbox.SmsText;

/// Reads an announcement as someone tired, on a small phone, would. Pure; it only ever advises.
///
/// The bounds are those of plain-English guides: no sentence over 25 words, no unexplained acronyms, no capitals.
public final class PlainWords {

    static final int LONGEST_SENTENCE = 25;
    static final int MOST_PARTS = 3;

    private static final int FEW = 4;
    private static final int SHORTEST_SHOUT = 4;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'’-]+");

    /// Words to be texted back, and short forms that everyone writes so.
    private static final Set<String> NO_SHOUT =
            Set.of("STOP", "JOIN", "HELP", "MORE", "CAN'T", "COME", "REPLY", "TEXT", "NEWS", "YES", "RSVP", "START");

    private static final String DAYS =
            "mon(day)?|tue(s(day)?)?|wed(s|nesday)?|thu(r(s(day)?)?)?|fri(day)?|sat(urday)?|sun(day)?";
    private static final Pattern WHEN = Pattern.compile(
            "\\b((" + DAYS + ")('?s)?|today|tonight|tomorrow|this (morning|afternoon|evening|week|weekend)|next week"
                    + "|weekend|bank holiday|\\d{1,2}([:.]\\d\\d)? ?(am|pm|o'?clock)|\\d{1,2}[:.]\\d\\d|half past|noon|midday"
                    + "|\\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
                    + "|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}|\\d{1,2}/\\d{1,2}"
                    + "|christmas|easter|usual (time|day))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHERE = Pattern.compile(
            "\\b(hall|parks?|gardens?|caf[eé]|church|library|village green|the green|pub|inn|arms|centre|center|station|school"
                    + "|room|house|street|road|lane|bridge|river|canal|lake|beach|shop|market|square|theatre|cinema|museum"
                    + "|hub|surgery|shed|allotments?|pavilion|field|common|woods?|gates?|bus stop|bandstand|barn|farm|chapel"
                    + "|hospital|pool|gym|garage|kitchen|usual (place|spot)|same (place|spot)|online|on zoom|by phone)\\b"
                    + "|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEETING = Pattern.compile(
            "\\b(we('re| are)? meet(ing)?|we('ll| will) (meet|be|have|walk|go)|meet(ing)? (at|up|outside|on|in|us)|let'?s meet|join us"
                    + "|come (along|and|to|for)|see you|you are (all )?invited|you're (all )?invited|is on|will be on|starts|there(’s|'s| is| will be) (a|an|our)"
                    + "|we (are|'re) (having|holding|hosting|going|off)|next (walk|session|meeting|class|lunch|practice|outing))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_MEETING = Pattern.compile(
            "\\b(cancel(l?ed|ling)?|called off|is off|are off|postponed|no (walk|session|class|meeting|choir|club|group|lunch|practice|singing)"
                    + "|not (be )?(meeting|on|running)|won'?t be|thank(s| you)|was (a )?(lovely|great|wonderful|good)|lost|found|left behind|sadly|sorry to tell)\\b",
            Pattern.CASE_INSENSITIVE);

    /// As activities and groups have them: `WALK7`.
    private static final Pattern CODE = Pattern.compile("(?i)\\b[a-z]{3,}\\d{1,4}\\b");

    private final Jargon jargon;

    public PlainWords(Jargon jargon) {
        this.jargon = jargon;
    }

    /// @param words  as the leader wrote them
    /// @param asSent with who it is from
    /// @param signed whether that says who it is from
    /// @param to     whom it goes to: who has a place at a session knows when and where
    /// @return the costliest for the reader first
    public List<Advice> on(String words, String asSent, boolean signed, Audience.Kind to) {
        var advice = new ArrayList<Advice>();
        costly(words, asSent, advice);
        jargon(words, advice);
        capitals(words, advice);
        sentences(words, advice);
        if (!signed) {
            advice.add(new Advice.NoSender());
        }
        if (to != Audience.Kind.SESSION
                && MEETING.matcher(words).find()
                && !NO_MEETING.matcher(words).find()) {
            if (!WHEN.matcher(words).find()) {
                advice.add(new Advice.NoWhen());
            }
            if (!WHERE.matcher(words).find()) {
                advice.add(new Advice.NoWhere());
            }
        }
        if (to == Audience.Kind.NEAR && !CODE.matcher(words).find()) {
            advice.add(new Advice.NoCode());
        }
        int parts = parts(asSent);
        if (parts > MOST_PARTS && advice.stream().noneMatch(Advice.Costly.class::isInstance)) {
            advice.add(new Advice.TooLong(parts));
        }
        return List.copyOf(advice);
    }

    private static int parts(String text) {
        return Segments.of(SmsText.plain(text)).parts();
    }

    /// Only what the leader wrote and could write otherwise; a curly quote alone is made plain anyway.
    private static void costly(String words, String asSent, List<Advice> advice) {
        if (Segments.isGsm(SmsText.plain(words))) {
            return;
        }
        var dear = new LinkedHashSet<String>();
        var instead = new ArrayList<String>();
        var cheap = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(c -> {
            var one = Character.toString(c);
            if (Segments.isGsm(SmsText.plain(one))) {
                cheap.append(one);
                return;
            }
            var base = withoutMarks(one);
            cheap.append(base);
            if (!one.isBlank() && !isJoiner(c) && dear.add(one) && !base.isEmpty()) {
                instead.add(base);
            }
        });
        int before = parts(asSent);
        int after = parts(asSent.replace(words, cheap));
        if (after < before && !dear.isEmpty()) {
            advice.add(new Advice.Costly(String.join(" ", dear), String.join(" ", instead), before, after));
        }
    }

    private static String withoutMarks(String character) {
        var base = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Segments.isGsm(base) ? base : "";
    }

    private static boolean isJoiner(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private void jargon(String words, List<Advice> advice) {
        var left = words;
        for (var term : jargon.terms()) {
            int flags = term.isAcronym() ? 0 : Pattern.CASE_INSENSITIVE;
            var pattern = Pattern.compile(
                    "(?<![\\p{L}\\d])" + Pattern.quote(term.term()).replace(" ", "\\E[\\s-]+\\Q")
                            + "(e?s)?(?![\\p{L}\\d])",
                    flags | Pattern.UNICODE_CASE);
            var found = pattern.matcher(left);
            if (found.find()) {
                advice.add(new Advice.SayInstead(found.group().replaceAll("\\s+", " "), term.plain()));
                left = found.replaceAll(" ");
            }
        }
    }

    private void capitals(String words, List<Advice> advice) {
        var acronyms = jargon.terms().stream().map(Jargon.Term::term).collect(Collectors.toSet());
        WORD.matcher(words)
                .results()
                .map(found -> found.group().replace('’', '\''))
                .filter(word -> isShouted(word) && !NO_SHOUT.contains(word) && !acronyms.contains(word))
                .findFirst()
                .ifPresent(word -> advice.add(new Advice.Capitals(word)));
    }

    /// A code such as WALK7 has to be written so, and a short form of three letters may be a name.
    private static boolean isShouted(String word) {
        long letters = word.codePoints().filter(Character::isLetter).count();
        return letters >= SHORTEST_SHOUT
                && word.codePoints().noneMatch(c -> Character.isDigit(c) || Character.isLowerCase(c));
    }

    private static void sentences(String words, List<Advice> advice) {
        Arrays.stream(SENTENCE.split(words))
                .map(sentence -> WORD.matcher(sentence)
                        .results()
                        .map(found -> found.group())
                        .toList())
                .filter(sentence -> sentence.size() > LONGEST_SENTENCE)
                .findFirst()
                .ifPresent(sentence -> advice.add(
                        new Advice.LongSentence(sentence.size(), String.join(" ", sentence.subList(0, FEW)))));
    }
}
