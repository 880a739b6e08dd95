package kith.bot.language;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// What a slot of a [PhrasePattern] may hold.
public enum SlotKind implements SlotReader {

    /// A person's name, up to four words: "mary hill". No wish of a resident's own: "call me".
    NAME {
        @Override
        public List<Read> at(Utterance said, int from) {
            return CALLED.at(said, from).stream()
                    .limit(4)
                    .takeWhile(read -> PersonNames.isName(read.text()))
                    .toList();
        }
    },

    /// Up to six words as a name is written, whatever they are.
    CALLED {
        @Override
        public List<Read> at(Utterance said, int from) {
            return reads(said, from, PersonNames.ends(said.text(), from, 6));
        }
    },

    /// A phone number as people write it, whether it is one or not: "+44 7700 900301", "(01823) 272 345".
    PHONE {
        @Override
        public List<Read> at(Utterance said, int from) {
            var text = said.text();
            char first = text.charAt(from);
            if (first != '+' && first != '(' && !isDigit(first)) {
                return List.of();
            }
            int end = from + 1;
            for (int at = from + 1; at < text.length() && isOfANumber(text.charAt(at)); at++) {
                end = isDigit(text.charAt(at)) ? at + 1 : end;
            }
            return end - from < 2 ? List.of() : reads(said, from, List.of(end));
        }
    },

    /// A day to come: "12 jan", "tomorrow". The name of today's weekday is the day a week from now.
    DATE {
        @Override
        public List<Read> at(Utterance said, int from) {
            var found = new ArrayList<Read>();
            for (var read :
                    reads(said, from, wordEnds(said.text(), from, 6, c -> true)).reversed()) {
                var words = Wording.of(read.text());
                var date = words.isEmpty() ? null : new DateWords(said.lexicon(), words, said.today()).at(0);
                if (date != null && date.end() == words.size() && date.timing().first() != null) {
                    var first = date.timing().first();
                    boolean today = first.equals(said.today()) && WeekdayWords.at(said.lexicon(), words, 0) != null;
                    found.add(new Read(read.text(), today ? first.plusWeeks(1) : first, read.end()));
                }
            }
            return found;
        }
    },

    /// "2 weeks", "a fortnight".
    LENGTH {
        @Override
        public List<Read> at(Utterance said, int from) {
            var text = said.text();
            var ends = wordEnds(text, from, 2, Character::isLetterOrDigit);
            var words =
                    ends.size() < 2 ? null : text.substring(from, ends.get(1)).split("\\s+");
            var length = words == null ? null : period(words[0].toLowerCase(Locale.ROOT), words[1]);
            return length == null ? List.of() : List.of(new Read("", length, ends.get(1)));
        }
    },

    /// One or two digits.
    DIGITS {
        @Override
        public List<Read> at(Utterance said, int from) {
            int end = digitsEnd(said.text(), from);
            return end == from
                    ? List.of()
                    : List.of(new Read("", Integer.valueOf(said.text().substring(from, end)), end));
        }
    },

    /// Up to nine of them: "1, 3 and 4".
    NUMBERS {
        @Override
        public List<Read> at(Utterance said, int from) {
            var text = said.text();
            var numbers = new TreeSet<Integer>();
            int end = from;
            for (int at = from, next; (next = digitsEnd(text, at)) > at && numbers.size() < 9; ) {
                numbers.add(Integer.valueOf(text.substring(at, next)));
                end = next;
                at = afterAnd(text, next);
            }
            return numbers.isEmpty() ? List.of() : List.of(new Read("", numbers, end));
        }
    },

    /// Letters and then digits: "WALK7".
    CODE {
        @Override
        public List<Read> at(Utterance said, int from) {
            return WORD.at(said, from).stream()
                    .filter(read -> read.text().matches("\\p{L}+\\d+"))
                    .toList();
        }
    },

    /// One word.
    WORD {
        @Override
        public List<Read> at(Utterance said, int from) {
            int end = PhrasePattern.wordEnd(said.text(), from);
            return end == from ? List.of() : reads(said, from, List.of(end));
        }
    },

    /// The name of a group, a list or the like, up to 60 characters: "sunday walkers".
    TITLE {
        @Override
        public List<Read> at(Utterance said, int from) {
            return !Character.isLetterOrDigit(said.text().charAt(from))
                    ? List.of()
                    : reads(said, from, wordEnds(said.text(), from, 12, SlotKind::isOfATitle)).stream()
                            .filter(read -> read.text().length() <= 60)
                            .toList();
        }
    },

    /// Any words, as few as may be.
    WORDS {
        @Override
        public List<Read> at(Utterance said, int from) {
            return reads(said, from, wordEnds(said.text(), from, Integer.MAX_VALUE, c -> true));
        }
    };

    /// One way to read a slot.
    ///
    /// @param text  as it was written
    /// @param value what it means, where that is more than its text
    /// @param end   the first character behind it
    public record Read(String text, @Nullable Object value, int end) {}

    private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six");

    static SlotKind of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("There is no kind of slot that is called \"" + name + "\".", e);
        }
    }

    private static List<Read> reads(Utterance said, int from, List<Integer> ends) {
        return ends.stream()
                .map(end -> new Read(said.text().substring(from, end), null, end))
                .toList();
    }

    /// Where the first word ends, the second and so on, as long as they are made of such characters.
    private static List<Integer> wordEnds(String text, int from, int most, IntPredicate made) {
        var ends = new ArrayList<Integer>();
        for (int at = from; at < text.length() && ends.size() < most; ) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && made.test(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                ends.add(end);
            }
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == end) {
                break;
            }
        }
        return ends;
    }

    private static @Nullable Period period(String count, String unit) {
        int many = count.equals("a") || count.equals("an")
                ? 1
                : COUNTS.contains(count)
                        ? COUNTS.indexOf(count) + 1
                        : count.matches("\\d{1,2}") ? Integer.parseInt(count) : 0;
        var one = unit.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return many == 0
                ? null
                : switch (one) {
                    case "day" -> Period.ofDays(many);
                    case "week" -> Period.ofWeeks(many);
                    case "fortnight" -> Period.ofWeeks(2 * many);
                    case "month" -> Period.ofMonths(many);
                    default -> null;
                };
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean goesOn = end < text.length() && Character.isLetter(text.charAt(end));
        return end - from > 2 || goesOn ? from : end;
    }

    private static int afterAnd(String text, int from) {
        int at = afterGap(text, from);
        return text.regionMatches(true, at, "and ", 0, 4) ? afterGap(text, at + 3) : at;
    }

    private static int afterGap(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || ",&".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isOfANumber(char c) {
        return isDigit(c) || Character.isWhitespace(c) || "()./-".indexOf(c) >= 0;
    }

    private static boolean isOfATitle(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "'&._-".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
