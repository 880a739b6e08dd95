package kith.bot.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import kith.bot.language.SlotKind.Read;
import org.jspecify.annotations.Nullable;

/// How something is asked for: `pause|hold {name} [until|till {date}]`.
///
/// A word stands for itself, whatever its case, accents, apostrophes and hyphens, and `a|b` for either word. `(a|b c)`
/// is one of these, `[a|b c]` one of these or nothing. `{name}` is a slot of that [SlotKind], `{helper:name}` one that
/// has a name of its own, `{role=a|b c}` one that holds one of these. `:` is a colon, a comma or a semicolon that must
/// be there. Between any two of them may stand spaces, commas, colons and full stops.
///
/// No part is tried twice at one place of a message: the time is bounded by the product of their lengths.
public final class PhrasePattern {

    private final Node first;
    private final int nodes;

    private PhrasePattern(Node first, int nodes) {
        this.first = first;
        this.nodes = nodes;
    }

    /// @throws IllegalArgumentException where the pattern is not written as above
    public static PhrasePattern of(String pattern) {
        var parser = new Parser(pattern);
        var first = parser.all().apply(new Node.End(parser.id()));
        return new PhrasePattern(first, parser.ids);
    }

    /// What the slots hold; null where the message says something else, or more.
    public @Nullable SlotValues in(Utterance said) {
        var matching = new Matching(said, nodes);
        return matching.matches(first, 0) ? new SlotValues(matching.read, said.today()) : null;
    }

    /// A word without what people leave out: "Check-in's" is "checkins".
    static String folded(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        var kept = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private sealed interface Node {

        int id();

        record Word(int id, List<String> either, Node next) implements Node {}

        record Mark(int id, Node next) implements Node {}

        record Slot(int id, String key, SlotReader reader, Node next) implements Node {}

        record Either(int id, List<Node> ways) implements Node {}

        record End(int id) implements Node {}
    }

    /// One attempt to read one message. A failed place is not tried again.
    private static final class Matching {

        private final Utterance said;
        private final String text;
        private final BitSet failed;
        private final int nodes;
        private final Map<String, Read> read = new HashMap<>();

        Matching(Utterance said, int nodes) {
            this.said = said;
            this.text = said.text();
            this.nodes = nodes;
            this.failed = new BitSet();
        }

        boolean matches(Node node, int at) {
            int place = at * nodes + node.id();
            if (failed.get(place)) {
                return false;
            }
            boolean found = tries(node, at);
            if (!found) {
                failed.set(place);
            }
            return found;
        }

        private boolean tries(Node node, int at) {
            return switch (node) {
                case Node.Word word -> {
                    int from = begin(at);
                    int end = wordEnd(text, from);
                    yield end > from
                            && word.either().contains(folded(text.substring(from, end)))
                            && matches(word.next(), end);
                }
                case Node.Mark mark -> {
                    int from = skip(at, " \t\n\r");
                    yield from < text.length()
                            && ",:;".indexOf(text.charAt(from)) >= 0
                            && matches(mark.next(), from + 1);
                }
                case Node.Slot slot -> reads(slot, begin(at));
                case Node.Either either -> either.ways().stream().anyMatch(way -> matches(way, at));
                case Node.End end -> skip(at, BETWEEN) == text.length();
            };
        }

        private boolean reads(Node.Slot slot, int from) {
            if (from < text.length()) {
                for (var each : slot.reader().at(said, from)) {
                    if (matches(slot.next(), each.end())) {
                        read.put(slot.key(), each);
                        return true;
                    }
                }
            }
            return false;
        }

        private static final String BETWEEN = " \t\n\r,:.";

        /// Where the next word begins; the end of the text where that is not between two words.
        private int begin(int at) {
            int from = skip(at, BETWEEN);
            boolean inside = from == at
                    && at > 0
                    && at < text.length()
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at));
            return inside ? text.length() : from;
        }

        private int skip(int at, String marks) {
            int to = at;
            while (to < text.length() && marks.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            return to;
        }
    }

    /// A word goes on over apostrophes and hyphens.
    static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isOfAWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '-'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    /// Reads a pattern. What it reads is a function of what follows.
    private static final class Parser {

        private final String pattern;
        private int at;
        private int ids;

        Parser(String pattern) {
            this.pattern = pattern;
        }

        int id() {
            return ids++;
        }

        UnaryOperator<Node> all() {
            var all = sequence(false);
            if (at < pattern.length()) {
                throw new IllegalArgumentException(
                        "The pattern \"" + pattern + "\" has a \"" + pattern.charAt(at) + "\" that nothing opens.");
            }
            return all;
        }

        private UnaryOperator<Node> sequence(boolean inside) {
            var parts = new ArrayList<UnaryOperator<Node>>();
            while (at < pattern.length() && "])}".indexOf(pattern.charAt(at)) < 0) {
                char c = pattern.charAt(at);
                if (inside && c == '|') {
                    break;
                }
                if (c == ' ') {
                    at++;
                } else {
                    parts.add(part(c, inside));
                }
            }
            return next -> {
                var node = next;
                for (var part : parts.reversed()) {
                    node = part.apply(node);
                }
                return node;
            };
        }

        private UnaryOperator<Node> part(char c, boolean inside) {
            return switch (c) {
                case '[' -> {
                    var ways = ways(']');
                    ways.add(next -> next);
                    yield either(ways);
                }
                case '(' -> either(ways(')'));
                case '{' -> slot();
                case ':' -> {
                    at++;
                    yield next -> new Node.Mark(id(), next);
                }
                default -> word(inside ? " |[](){}:" : " [](){}:");
            };
        }

        private UnaryOperator<Node> either(List<UnaryOperator<Node>> ways) {
            return next -> new Node.Either(
                    id(), ways.stream().map(way -> way.apply(next)).toList());
        }

        private List<UnaryOperator<Node>> ways(char close) {
            var ways = new ArrayList<UnaryOperator<Node>>();
            do {
                at++;
                ways.add(sequence(true));
            } while (at < pattern.length() && pattern.charAt(at) == '|');
            if (at == pattern.length() || pattern.charAt(at) != close) {
                throw new IllegalArgumentException("The pattern \"" + pattern + "\" lacks a \"" + close + "\".");
            }
            at++;
            return ways;
        }

        private UnaryOperator<Node> word(String ends) {
            int from = at;
            while (at < pattern.length() && ends.indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            var either = List.of(pattern.substring(from, at).split("\\|")).stream()
                    .map(PhrasePattern::folded)
                    .toList();
            return next -> new Node.Word(id(), either, next);
        }

        private UnaryOperator<Node> slot() {
            int close = pattern.indexOf('}', at);
            if (close < 0) {
                throw new IllegalArgumentException("The pattern \"" + pattern + "\" lacks a \"}\".");
            }
            var inside = pattern.substring(at + 1, close);
            at = close + 1;
            int choice = inside.indexOf('=');
            if (choice > 0) {
                var reader =
                        SlotReader.ofOneOf(List.of(inside.substring(choice + 1).split("\\|")));
                return next -> new Node.Slot(id(), inside.substring(0, choice), reader, next);
            }
            int colon = inside.indexOf(':');
            var kind = SlotKind.of(inside.substring(colon + 1));
            return next -> new Node.Slot(id(), colon < 0 ? inside : inside.substring(0, colon), kind, next);
        }
    }
}
