package kith.bot.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how many people are meant: "for 2", "me and my husband", "two of us", "plus 1".
public final class PartyWords {

    private static final int MOST = 20;
    private static final Set<String> PEOPLE = Set.of(
            "people", "persons", "adults", "ppl", "places", "spaces", "tickets", "seats", "spots", "place", "space");
    private static final Set<String> MY = Set.of("my", "a", "the", "me", "our", "one");
    private static final Set<String> ME = Set.of("me", "myself", "i");

    private final Lexicon lexicon;
    private final List<Word> words;

    public PartyWords(Lexicon lexicon, List<Word> words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    public Item.@Nullable Party at(int from) {
        boolean forWord = isWord(from, "for");
        int at = from + (forWord ? 1 : 0);
        var counted = counted(from, at, forWord);
        if (counted != null) {
            return counted;
        }
        if (isWord(at, "both") || isWord(at, "us") && isWord(at + 1, "both")) {
            int end = at + (isWord(at, "us") ? 2 : isWord(at + 1, "of") && isWord(at + 2, "us") ? 3 : 1);
            return forWord || end > at + 1 ? new Item.Party(2, false, from, end) : null;
        }
        var together = meAnd(from, at);
        return together != null ? together : forWord || isWord(at, "just") ? alone(from, at) : with(from);
    }

    private Item.@Nullable Party counted(int from, int at, boolean forWord) {
        var plus = plus(from);
        if (plus != null) {
            return plus;
        }
        if (isWord(at, "a") && isWord(at + 1, "couple") && isWord(at + 2, "of") && isPeople(at + 3)) {
            return new Item.Party(2, false, from, at + 4);
        }
        int the = at + (isWord(at, "the") ? 1 : 0);
        var number = number(the);
        if (number != null && isWord(the + 1, "of") && isWord(the + 2, "us")) {
            return new Item.Party(number, false, from, the + 3);
        }
        if (number != null && isPeople(the + 1)) {
            return new Item.Party(number, false, from, the + 2);
        }
        if (number != null && forWord && (the + 1 >= words.size() || !isUnit(the + 1))) {
            return new Item.Party(number, true, from, the + 1);
        }
        var of = isWord(at, "party") && isWord(at + 1, "of") ? number(at + 2) : null;
        return of == null ? null : new Item.Party(of, false, from, at + 3);
    }

    /// "X2", "2x", "x 2", "+1", "plus one".
    private Item.@Nullable Party plus(int from) {
        var word = word(from);
        if (word.matches("x\\d{1,2}|\\d{1,2}x")) {
            return new Item.Party(Integer.parseInt(word.replace("x", "")), false, from, from + 1);
        }
        var next = number(from + 1);
        if (word.equals("x") && next != null && words.get(from + 1).isNumber()) {
            return new Item.Party(next, false, from, from + 2);
        }
        if (word.matches("\\+\\d")) {
            return new Item.Party(1 + word.charAt(1) - '0', false, from, from + 1);
        }
        return word.equals("plus") && next != null ? new Item.Party(1 + next, false, from, from + 2) : null;
    }

    /// "Me and my husband", "me my wife and our daughter", "my friend and i".
    private Item.@Nullable Party meAnd(int from, int at) {
        int next = at;
        int people = 0;
        if (ME.contains(word(at))) {
            people = 1;
            next = at + 1;
        } else if (isWord(at, "my")) {
            int end = relation(at);
            if (end > at && isWord(end, "and") && ME.contains(word(end + 1))) {
                return new Item.Party(2, false, from, end + 2);
            }
        }
        if (people == 0) {
            return null;
        }
        return more(from, next, people);
    }

    /// Counts on: "and my wife and our two daughters".
    private Item.@Nullable Party more(int from, int after, int counted) {
        int next = after;
        int people = counted;
        while (true) {
            int and = next + (isWord(next, "and") || isWord(next, "plus") || isWord(next, "n") ? 1 : 0);
            var many = isWord(and, "my") ? number(and + 1) : number(and);
            int manyAt = and + (isWord(and, "my") ? 2 : 1);
            if (many != null && isPluralRelation(manyAt)) {
                people += many;
                next = manyAt + 1;
            } else if (relation(and) > and) {
                people++;
                next = relation(and);
            } else {
                break;
            }
        }
        return people > 1 ? new Item.Party(Math.min(people, MOST), false, from, next) : null;
    }

    /// "For me", "just me", "for myself".
    private Item.@Nullable Party alone(int from, int at) {
        int me = at + (isWord(at, "just") ? 1 : 0);
        return isWord(me, "me") && !isWord(me + 1, "to") || isWord(me, "myself")
                ? new Item.Party(1, false, from, me + 1)
                : null;
    }

    /// "With my sister", "with 3 friends", "and my husband", "bringing a friend".
    private Item.@Nullable Party with(int from) {
        boolean with = isWord(from, "with") || isWord(from, "bringing") || isWord(from, "and") || isWord(from, "bring");
        var many = with && !isWord(from, "and") ? number(from + 1) : null;
        if (many != null && (isPeople(from + 2) || isPluralRelation(from + 2))) {
            return new Item.Party(Math.min(1 + many, MOST), false, from, from + 3);
        }
        if (!with || !MY.contains(word(from + 1))) {
            return null;
        }
        int end = relation(from + 1);
        return end > from + 1 ? more(from, end, 2) : null;
    }

    /// The word after "my husband", "a friend", or the same place when there is no such person.
    private int relation(int from) {
        int at = from;
        while (MY.contains(word(at)) || isWord(at, "old") || isWord(at, "elderly") || isWord(at, "dear")) {
            at++;
        }
        int length = at < words.size() ? lexicon.tree("relations").lengthAt(words, at) : 0;
        return at > from && length > 0 ? at + length : from;
    }

    private boolean isPluralRelation(int at) {
        var word = word(at);
        return word.equals("kids")
                || word.equals("children")
                || word.endsWith("s") && lexicon.set("relations").contains(word.substring(0, word.length() - 1));
    }

    private boolean isPeople(int at) {
        return PEOPLE.contains(word(at)) && !isWord(at + 1, "left") && !isWord(at + 1, "available");
    }

    private boolean isUnit(int at) {
        var word = word(at);
        return words.get(at).before() == Word.Gap.SPACE
                && (word.matches(
                                "weeks?|days?|hours?|hrs?|years?|months?|miles?|pounds|quid|minutes?|mins?|pm|am|oclock|year|yr|yrs|over|under|old|to|til|till|th|st|nights?")
                        || lexicon.months.has(word));
    }

    private @Nullable Integer number(int at) {
        if (at >= words.size()) {
            return null;
        }
        var word = words.get(at);
        var spelled = word.isNumber() ? null : lexicon.numbers.at(words, at);
        int number = word.isNumber() && word.text().length() <= 2
                ? Integer.parseInt(word.text())
                : spelled == null ? 0 : spelled.meaning();
        return number >= 1 && number <= MOST ? number : null;
    }

    private boolean isWord(int at, String word) {
        return word(at).equals(word);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).text() : "";
    }
}
