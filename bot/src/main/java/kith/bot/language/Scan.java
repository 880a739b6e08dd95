package kith.bot.language;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Marks every word of a message with what it is taken for: at each word the longest reading wins, and of
/// equally long ones the surer.
public final class Scan {

    private static final Pattern CODE = Pattern.compile("[a-z]{3,10}\\d{1,4}");
    private static final Set<String> NO_CODE = Set.of(
            "covid", "room", "route", "bus", "number", "over", "under", "aged", "top", "any", "every", "some", "sum",
            "one", "non", "ever", "year", "age");
    private static final Pattern COUNTED = Pattern.compile(
            "weeks?|wks?|days?|hours?|hrs?|years?|yrs?|months?|miles?|pounds|quid|minutes?|mins?|oclock|p|km|times|kids|children|old|metres|percent|stone|lbs|boys|girls|stops?|doors|legs|tablets|grandchildren");

    private final Lexicon lexicon;
    private final List<Word> words;
    private final List<Word> stems;
    private final TopicWords topics;
    private final PlaceWords places;
    private final TimeWords times;
    private final PartyWords parties;
    private final CueWords cues;
    private final List<Item> items = new ArrayList<>();

    public Scan(Vocabulary vocabulary, TopicWords topics, List<Word> words, LocalDateTime now) {
        this.lexicon = vocabulary.lexicon();
        this.words = words;
        this.stems = TopicWords.stems(words);
        this.topics = topics;
        this.places = new PlaceWords(vocabulary, topics, words, stems);
        this.times = new TimeWords(lexicon, words, now);
        this.parties = new PartyWords(lexicon, words);
        this.cues = new CueWords(lexicon, words, places);
    }

    public List<Item> items() {
        for (int at = 0; at < words.size(); at = items.getLast().end()) {
            var item = at(at);
            items.add(item);
            if (item instanceof Item.Said said && said.cue() == Cue.MY_PLACE) {
                var spot = cues.placeAfter(said);
                if (spot != null) {
                    items.add(spot);
                }
            }
        }
        return items;
    }

    private Item at(int at) {
        return Stream.<@Nullable Item>of(
                        code(at),
                        here(at),
                        filter(at),
                        places.at(at, false),
                        times.at(at),
                        not(at),
                        cues.at(at, items),
                        parties.at(at),
                        ordinal(at),
                        number(at),
                        topic(at),
                        filler(at),
                        new Item.Unknown(at, at + 1))
                .filter(item -> item != null)
                .reduce((a, b) -> b.end() > a.end() ? b : a)
                .orElseThrow();
    }

    /// A name that is nearly a place's, among the words left over.
    public Item.@Nullable Spot nearlyPlace(Item.Unknown left) {
        return places.nearly(left.from());
    }

    public boolean isNearlyTopic(Item.Unknown left) {
        return topics.isNearly(words.get(left.from()).text());
    }

    private @Nullable Item code(int at) {
        var word = words.get(at).text();
        if (!CODE.matcher(word).matches()) {
            return null;
        }
        var letters = word.replaceAll("\\d", "");
        boolean time = lexicon.days.has(letters) || lexicon.months.has(letters) || lexicon.parts.has(letters);
        return time || NO_CODE.contains(letters)
                ? null
                : new Item.Code(word.toUpperCase(java.util.Locale.ROOT), at, at + 1);
    }

    private @Nullable Item here(int at) {
        int length = lexicon.tree("here").lengthAt(words, at);
        return length > 0 ? new Item.Here(at, at + length) : null;
    }

    private @Nullable Item filter(int at) {
        int other = lexicon.tree("not-free").lengthAt(words, at);
        if (other > 0) {
            return new Item.Filler(at, at + other - (times.at(at + other - 1) != null ? 1 : 0));
        }
        var found = lexicon.only.at(words, at);
        return found == null ? null : new Item.Filter(found.meaning(), at, at + found.length());
    }

    private @Nullable Item not(int at) {
        int length = lexicon.tree("nots").lengthAt(words, at);
        if (length == 0 || at + length >= words.size() || words.get(at + length).before() != Word.Gap.SPACE) {
            return null;
        }
        boolean no = length == 1 && words.get(at).text().equals("no");
        if (length == 2 && words.get(at + 1).text().equals("do") && !isEveryWeek(at + 2)) {
            return null;
        }
        return no && !isTopic(at + 1) && times.at(at + 1) == null ? null : new Item.Not(at, at + length);
    }

    /// "Can't do mondays" is a wish for other days, "can't do monday" gives up a booking.
    private boolean isEveryWeek(int at) {
        var when = times.at(at);
        return when != null && !when.timing().days().isEmpty();
    }

    private @Nullable Item ordinal(int at) {
        var spelled = lexicon.ordinals.at(words, at);
        var text = words.get(at).text();
        int number = spelled != null ? spelled.meaning() : text.matches("\\d(st|nd|rd|th)") ? text.charAt(0) - '0' : 0;
        int end = at + (spelled == null ? 1 : spelled.length());
        boolean one = end < words.size() && words.get(end).text().matches("one|option|1");
        return number > 0 && one ? new Item.Number(number, false, at, end + 1) : null;
    }

    private @Nullable Item number(int at) {
        var word = words.get(at);
        boolean counted = at + 1 < words.size()
                && words.get(at + 1).before() == Word.Gap.SPACE
                && COUNTED.matcher(words.get(at + 1).text()).matches();
        if (counted) {
            return word.isNumber() || lexicon.numbers.has(word.text()) ? new Item.Filler(at, at + 2) : null;
        }
        if (word.isNumber()) {
            return word.text().length() <= 2
                    ? new Item.Number(Integer.parseInt(word.text()), false, at, at + 1)
                    : new Item.Unknown(at, at + 1);
        }
        var spelled = lexicon.numbers.at(words, at);
        return spelled == null || spelled.meaning() == 0
                ? null
                : new Item.Number(spelled.meaning(), true, at, at + spelled.length());
    }

    private boolean isRelation(String word) {
        var relations = lexicon.set("relations");
        return relations.contains(word)
                || word.endsWith("s") && relations.contains(word.substring(0, word.length() - 1));
    }

    private boolean isTopic(int at) {
        return topics.lengthAt(stems, at) > 0;
    }

    private @Nullable Item topic(int at) {
        int length = topics.lengthAt(stems, at);
        // One "mum" is somebody, "mums" are a topic.
        boolean somebody =
                length == 1 && lexicon.set("relations").contains(words.get(at).text());
        return length > 0 && !somebody ? new Item.Topic(at, at + length) : null;
    }

    private @Nullable Item filler(int at) {
        var word = words.get(at);
        int length = lexicon.tree("fillers").lengthAt(words, at);
        boolean known = word.isEmoji() || isRelation(word.text());
        return known || length > 0 ? new Item.Filler(at, at + Math.max(1, length)) : null;
    }
}
