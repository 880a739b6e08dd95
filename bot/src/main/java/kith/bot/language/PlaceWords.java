package kith.bot.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.community.places.Gazetteer;
import kith.community.places.Place;
import kith.community.places.Postcode;
import org.jspecify.annotations.Nullable;

/// Reads places: postcodes however they are spaced, and names, which need "in" or "near" where they might be
/// anything.
public final class PlaceWords {

    private static final int LONGEST_NAME = 5;
    private static final int ROUND_HERE_METRES = 60_000;
    private static final int NOT_FAR_METRES = 100_000;
    private static final int CLEARLY_NEARER_METRES = 15_000;
    private static final int MOST_TO_ASK_ABOUT = 5;
    private static final int MOST_SLIP_SEARCHES = 24;
    private static final int FEW_WORDS = 3;
    private static final Set<String> NO_POSTCODE_START = Set.of(
            "so", "in", "at", "on", "is", "we", "me", "do", "go", "no", "to", "up", "us", "by", "ha", "he", "hi", "be",
            "am", "pm", "or", "of", "my", "ta", "ok", "for", "say", "a", "i");

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final TopicWords topics;
    private final List<Word> words;
    private final List<Word> stems;
    private int slipSearches;

    public PlaceWords(Vocabulary vocabulary, TopicWords topics, List<Word> words, List<Word> stems) {
        this.vocabulary = vocabulary;
        this.gazetteer = vocabulary.gazetteer();
        this.lexicon = vocabulary.lexicon();
        this.topics = topics;
        this.words = words;
        this.stems = stems;
    }

    /// The place that begins here, or null.
    ///
    /// @param expected whether a place must follow, as after "I live in"
    public Item.@Nullable Spot at(int from, boolean expected) {
        int near = lexicon.tree("near").lengthAt(words, from);
        if (near > 0) {
            var after = prepared(from, near);
            if (after != null) {
                return after;
            }
        }
        var spot = bare(from, from, expected);
        if (spot == null && expected) {
            spot = nearlyNamed(from, from, false);
        }
        return spot;
    }

    /// A name we do not know, where a place must follow: "I live in Blorptown". Null for words of every day.
    public Item.@Nullable Spot unknown(int from) {
        return unknown(from, from);
    }

    /// A name that is only nearly one, where the rest of the message has left a word over: "whats on tauton".
    public Item.@Nullable Spot nearly(int from) {
        return nearlyNamed(from, from, true);
    }

    private Item.@Nullable Spot prepared(int from, int near) {
        boolean surely = lexicon.tree("surely-near").lengthAt(words, from) > 0;
        int at = from + near + (isWord(from + near, "the") ? 1 : 0);
        boolean the = at > from + near;
        if (at >= words.size() || words.get(at).before() == Word.Gap.STRONG) {
            return null;
        }
        var spot = bare(from, at, !the);
        if (spot == null && !the) {
            spot = nearlyNamed(from, at, false);
        }
        if (spot == null && (surely && !the || looksLikeName(at))) {
            spot = unknown(from, at);
        }
        return spot;
    }

    private Item.@Nullable Spot bare(int from, int at, boolean prepared) {
        var postcode = postcode(from, at, prepared);
        return postcode == null ? named(from, at, prepared) : postcode;
    }

    private Item.@Nullable Spot postcode(int from, int at, boolean prepared) {
        for (int length = Math.min(6, words.size() - at); length >= 1; length--) {
            var joined = spelled(at, length);
            if (joined.length() <= 7 && isPlausibleStart(at, length)) {
                var full = Postcode.of(joined).filter(Postcode::isFull);
                if (full.isPresent()) {
                    return spot(full.get(), from, at, at + length, prepared);
                }
            }
        }
        var outcode = Postcode.of(words.get(at).text())
                .filter(postcode -> postcode.sector().isEmpty());
        if (outcode.isEmpty()) {
            return null;
        }
        var sector = sectorAfter(at);
        if (sector.isPresent()) {
            return spot(sector.get(), from, at, at + 2, prepared);
        }
        boolean oneLetter = Character.isDigit(outcode.get().outcode().charAt(1));
        boolean shouted = words.get(at).capital();
        boolean known = gazetteer.postcode(outcode.get()).isPresent();
        boolean alone = words.size() == 1;
        return prepared || alone || known && (!oneLetter || shouted)
                ? spot(outcode.get(), from, at, at + 1, prepared)
                : null;
    }

    /// "TA1 1" is a sector when nothing is counted: "TA1 2 people" is none.
    private Optional<Postcode> sectorAfter(int at) {
        boolean digit = at + 1 < words.size()
                && words.get(at + 1).isNumber()
                && words.get(at + 1).text().length() == 1
                && words.get(at + 1).before() == Word.Gap.SPACE;
        boolean last = at + 2 >= words.size() || words.get(at + 2).before() != Word.Gap.SPACE;
        return digit && last
                ? Postcode.ofParts(words.get(at).text(), words.get(at + 1).text())
                : Optional.empty();
    }

    private boolean isPlausibleStart(int at, int length) {
        if (length == 1) {
            return true;
        }
        boolean close =
                IntStream.range(at + 1, at + length).allMatch(i -> words.get(i).before() == Word.Gap.SPACE);
        var first = words.get(at).text();
        boolean parts = IntStream.range(at, at + length).allMatch(i -> digits(i).length() <= 4);
        return close && parts && !NO_POSTCODE_START.contains(first)
                || close && parts && first.equals("ta") && digits(at + 1).matches("\\d\\d?");
    }

    private Item.Spot spot(Postcode postcode, int from, int at, int end, boolean prepared) {
        Where where = gazetteer
                .postcode(postcode)
                .<Where>map(Where.At::new)
                .orElseGet(() -> new Where.NotKnown(postcode.toString()));
        return new Item.Spot(where, from == at && !prepared, from, end);
    }

    private Item.@Nullable Spot named(int from, int at, boolean prepared) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length >= 1; length--) {
            if (isTogether(at, length) && (length > 1 || isName(at, prepared))) {
                var name = spaced(at, length);
                var places = gazetteer.named(name, vocabulary.homeLatitude(), vocabulary.homeLongitude());
                if (!places.isEmpty() && isMeant(at, length, places.getFirst(), prepared)) {
                    return new Item.Spot(where(name, places), from == at, from, at + length);
                }
            }
        }
        return null;
    }

    /// Words of every day are a place only if it is spelled just so ("me on" is not Meon), and a place far
    /// away only after "in", or with a capital, or in a message that has hardly anything else.
    private boolean isMeant(int at, int length, Place place, boolean prepared) {
        boolean everyday = length > 1 && IntStream.range(at, at + length).allMatch(this::isKnownWord);
        if (everyday && (!prepared || place.name().split("[ -]+").length != length)) {
            return false;
        }
        boolean near = place.metresTo(vocabulary.homeLatitude(), vocabulary.homeLongitude()) < NOT_FAR_METRES;
        boolean named = at > 0 && words.get(at).capital() || words.size() <= FEW_WORDS;
        return near || prepared || named;
    }

    /// Whether a word may be the name of a place here: words of every day need "in" before them.
    private boolean isName(int at, boolean prepared) {
        var word = words.get(at).text();
        if (word.length() < 3 || words.get(at).isNumber()) {
            return false;
        }
        boolean time = lexicon.days.has(word) || lexicon.months.has(word);
        return !time
                && (prepared
                        ? !lexicon.set("no-place").contains(word)
                        : !lexicon.set("ordinary-names").contains(word)
                                && !lexicon.knows(word)
                                && topics.lengthAt(stems, at) == 0);
    }

    private Where where(String said, List<Place> places) {
        if (places.size() == 1) {
            return new Where.At(places.getFirst());
        }
        double nearest = places.get(0).metresTo(vocabulary.homeLatitude(), vocabulary.homeLongitude());
        double second = places.get(1).metresTo(vocabulary.homeLatitude(), vocabulary.homeLongitude());
        boolean clear = nearest < ROUND_HERE_METRES && second > 2 * nearest && second > nearest + CLEARLY_NEARER_METRES;
        return clear
                ? new Where.At(places.getFirst())
                : new Where.OneOf(said, places.stream().limit(MOST_TO_ASK_ABOUT).toList());
    }

    private Item.@Nullable Spot nearlyNamed(int from, int at, boolean wary) {
        for (int length = Math.min(3, words.size() - at); length >= 1; length--) {
            var name = spaced(at, length);
            boolean sensible = isTogether(at, length)
                    && name.length() >= (wary ? 6 : 5)
                    && IntStream.range(at, at + length).noneMatch(this::isKnownWord);
            if (sensible && slipSearches++ < MOST_SLIP_SEARCHES) {
                var places = gazetteer.nearlyNamed(name, vocabulary.homeLatitude(), vocabulary.homeLongitude()).stream()
                        .filter(place -> place.metresTo(vocabulary.homeLatitude(), vocabulary.homeLongitude())
                                < ROUND_HERE_METRES)
                        .toList();
                if (!places.isEmpty()) {
                    return new Item.Spot(where(name, places), false, from, at + length);
                }
            }
        }
        return null;
    }

    private boolean isKnownWord(int at) {
        return lexicon.knows(words.get(at).text())
                || topics.lengthAt(stems, at) > 0
                || words.get(at).isNumber();
    }

    /// "In Blorptown": a name we do not know, told by its capital letter, or by being all that is left.
    private boolean looksLikeName(int at) {
        boolean shouting = words.stream().allMatch(word -> word.capital() || word.isNumber());
        return !isKnownWord(at)
                && words.get(at).text().length() > 3
                && (words.get(at).capital() && !shouting || at == words.size() - 1 && words.size() > 3);
    }

    private Item.@Nullable Spot unknown(int from, int at) {
        int end = at;
        while (end < words.size() && end < at + 3 && isTogether(at, end + 1 - at) && isUnknownName(end)) {
            end++;
        }
        return end == at ? null : new Item.Spot(new Where.NotKnown(spaced(at, end - at)), false, from, end);
    }

    private boolean isUnknownName(int at) {
        var word = words.get(at).text();
        return word.length() > 2 && !isKnownWord(at) && !words.get(at).isEmoji() && lexicon.cueAt(words, at) == 0;
    }

    private boolean isTogether(int at, int length) {
        return IntStream.range(at + 1, at + length).noneMatch(i -> words.get(i).before() == Word.Gap.STRONG);
    }

    /// The words run together, with digits for numbers: "ta one one aa" as it is spoken.
    private String spelled(int at, int length) {
        return IntStream.range(at, at + length).mapToObj(this::digits).collect(Collectors.joining());
    }

    private String digits(int at) {
        var number = lexicon.numbers.at(words.subList(at, at + 1), 0);
        return number == null ? words.get(at).text() : String.valueOf(number.meaning());
    }

    private String spaced(int at, int length) {
        return IntStream.range(at, at + length)
                .mapToObj(i -> words.get(i).text())
                .collect(Collectors.joining(" "));
    }

    private boolean isWord(int at, String word) {
        return at < words.size() && words.get(at).text().equals(word);
    }
}
