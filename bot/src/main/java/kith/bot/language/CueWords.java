package kith.bot.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads cues, and refuses those that only look like one: "book club" is no wish to book, "he can't come" is
/// not the sender, "I can't make head or tail of it" gives nothing up.
public final class CueWords {

    private static final Set<String> ALONE_PLACE = Set.of("change", "update", "set", "move", "my", "new");

    private final Lexicon lexicon;
    private final List<Word> words;
    private final PlaceWords places;

    public CueWords(Lexicon lexicon, List<Word> words, PlaceWords places) {
        this.lexicon = lexicon;
        this.words = words;
        this.places = places;
    }

    /// @param before what the words before were taken for
    public Item.@Nullable Said at(int at, List<Item> before) {
        Item.Said longest = null;
        for (var tree : lexicon.cues.values()) {
            var found = tree.at(words, at);
            if (found != null && (longest == null || at + found.length() >= longest.end())) {
                var said = new Item.Said(found.meaning(), at, at + found.length());
                boolean longer = longest == null || said.end() > longest.end() || said.cue() == Cue.MY_PLACE;
                longest = longer && isMeant(said, before) ? said : longest;
            }
        }
        var parted = parted(at, before);
        var seats = LiftWords.seatsAt(lexicon, words, at);
        if (seats != null && (longest == null || seats.end() > longest.end()) && isMeant(seats, before)) {
            return seats;
        }
        return longest == null ? parted : longest;
    }

    /// "Put me and jean down": the verb counts, what stands between is who.
    private Item.@Nullable Said parted(int at, List<Item> before) {
        boolean verb = lexicon.set("parted-joins").contains(words.get(at).text())
                && at + 2 < words.size()
                && words.get(at + 1).text().matches("me|us|my|both|the|mum|dad");
        for (int i = at + 2; verb && i < words.size() && i <= at + 7; i++) {
            if (words.get(i).before() == Word.Gap.STRONG) {
                return null;
            }
            if (lexicon.set("parted-join-ends").contains(words.get(i).text())) {
                var said = new Item.Said(Cue.JOIN, at, at + 1);
                return isMeant(said, before) ? said : null;
            }
        }
        return null;
    }

    /// The place that a "my place is" is followed by.
    public Item.@Nullable Spot placeAfter(Item.Said said) {
        if (said.end() >= words.size() || words.get(said.end()).before() == Word.Gap.STRONG) {
            return null;
        }
        var known = places.at(said.end(), true);
        if (known == null && words.get(said.end()).isNumber()) {
            known = addressFrom(said.end());
        }
        boolean plainly = !words.get(said.from()).text().matches("im|i|were|we")
                || words.get(said.from() + 1).text().matches("live|moved");
        return known != null || !plainly && !words.get(said.end()).capital() ? known : places.unknown(said.end());
    }

    /// The town in "12 high street glastonbury".
    private Item.@Nullable Spot addressFrom(int from) {
        for (int at = from + 1; at < words.size() && at <= from + 7; at++) {
            var spot = places.at(at, false);
            if (spot != null) {
                return new Item.Spot(spot.where(), false, from, spot.end());
            }
        }
        return null;
    }

    private boolean isMeant(Item.Said said, List<Item> before) {
        return switch (said.cue()) {
            case JOIN -> isOwnWish(said, before);
            case CANT_COME -> isOwnRefusal(said, before);
            case MY_PLACE -> placeAfter(said) != null || isPlaceAlone(said);
            case YES -> isFirst(said) || isAfterAssent(said);
            case NO -> isFirst(said) && !isNumberNext(said);
            case WHATS_ON -> !text(said).equals("list") || isFirst(said);
            case MORE -> !lexicon.set("more-alone").contains(text(said)) || isAlone(said);
            case LIFT_NEEDED -> !isPrecededBy(said, "not-me") && LiftWords.isOfTheRoad(lexicon, words, said);
            case LIFT_OFFERED, LIFT_DROPPED, NO_WAY -> !isPrecededBy(said, "not-me");
            case MEET_ME ->
                said.end() - said.from() > 2 && !isPrecededBy(said, "not-me")
                        || isFirst(said) && (isAlone(said) || said.end() == words.size() - 1);
            case HELP ->
                !isPrecededBy(said, "no-join-after")
                        || words.get(said.from())
                                .text()
                                .matches("how|what|who|where|when|can|could|please|is|are|i|do|does");
            default -> true;
        };
    }

    /// Every word between the beginning of the clause (or the last cue) and "join" must lead up to it.
    private boolean isOwnWish(Item.Said said, List<Item> before) {
        if (text(said).matches("im in|i am in") && !isAlone(said)) {
            return false;
        }
        boolean noun = said.from() > 0
                && words.get(said.from()).text().matches("book|sign|register|attend|join|booking")
                && isNounHere(said.from());
        if (noun || lexicon.tree("no-join-before").lengthAt(words, said.end()) > 0) {
            return false;
        }
        if (isWithinQuestion(said, before)) {
            return false;
        }
        int start = startOf(said, before);
        for (int i = start; i < said.from(); i++) {
            if (isAgainst(i, before) || isUnknown(i, before)) {
                return false;
            }
        }
        return true;
    }

    /// "A good book".
    private boolean isNounHere(int at) {
        return words.get(at).before() == Word.Gap.SPACE
                && words.get(at - 1)
                        .text()
                        .matches("this|that|the|a|my|your|good|which|another|any|every|new|of|lovely|great");
    }

    /// "Don't", "why", or somebody else than the two of us: "my daughter wants to join".
    private boolean isAgainst(int at, List<Item> before) {
        var word = words.get(at).text();
        boolean other = lexicon.set("relations").contains(word)
                && before.stream()
                        .noneMatch(item -> item instanceof Item.Party && item.from() <= at && at < item.end());
        return other || lexicon.set("no-join-after").contains(word);
    }

    /// A word without meaning for us, unless it is the sender's own name: "its margaret can I join".
    private boolean isUnknown(int at, List<Item> before) {
        if (at > 0 && words.get(at - 1).text().matches("its|im|is|am|name")) {
            return false;
        }
        return !lexicon.set("openers").contains(words.get(at).text())
                && before.stream()
                        .anyMatch(item -> item instanceof Item.Unknown && item.from() <= at && at < item.end());
    }

    /// "Is there anything I can go to": the going is part of the question.
    private boolean isWithinQuestion(Item.Said said, List<Item> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            var item = before.get(i);
            if (words.get(item.end()).before() != Word.Gap.SPACE
                    || words.get(item.from()).text().matches("and|also|then|plus|but")) {
                return false;
            }
            if (item instanceof Item.Said earlier) {
                return earlier.cue() == Cue.WHATS_ON;
            }
        }
        return false;
    }

    private int startOf(Item.Said said, List<Item> before) {
        int start = said.from();
        while (start > 0 && words.get(start).before() == Word.Gap.SPACE) {
            start--;
        }
        for (var item : before) {
            if (item instanceof Item.Said earlier && item.from() >= start && earlier.cue() != Cue.JOIN) {
                start = item.end();
            }
        }
        return start;
    }

    private boolean isOwnRefusal(Item.Said said, List<Item> before) {
        int harmless = lexicon.tree("harmless-give-up").lengthAt(words, said.from());
        if (harmless >= said.end() - said.from() && !isTimed(said.from() + harmless)) {
            return false;
        }
        boolean other = said.from() > 0
                && words.get(said.from()).before() == Word.Gap.SPACE
                && words.get(said.from()).text().matches("cant|cannot|wont")
                && isUnknown(said.from() - 1, before);
        return !other && !isPrecededBy(said, "not-me");
    }

    /// "I can't go on Thursday" gives up a Thursday, "I can't go on my own" does not.
    private boolean isTimed(int at) {
        boolean on = at > 0 && words.get(at - 1).text().equals("on");
        return on
                && at < words.size()
                && (lexicon.days.has(words.get(at).text())
                        || words.get(at).text().matches("the|\\d.*"));
    }

    private boolean isPrecededBy(Item.Said said, String list) {
        for (int back = 1; back <= 2; back++) {
            int at = said.from() - back;
            if (at < 0 || words.get(at + 1).before() == Word.Gap.STRONG) {
                return false;
            }
            var word = words.get(at).text();
            if (lexicon.set(list).contains(word)) {
                return true;
            }
            if (!word.matches("i|we|just|really|still|and|am|im|d")) {
                return false;
            }
        }
        return false;
    }

    private boolean isPlaceAlone(Item.Said said) {
        return ALONE_PLACE.contains(words.get(said.from()).text()) && said.end() == words.size() && said.from() <= 5;
    }

    /// Whether nothing but a please follows, and nothing comes before in the sentence.
    private boolean isAlone(Item.Said said) {
        int end = said.end();
        while (end < words.size() && words.get(end).text().matches("please|pls|plz|thanks|then|ta|x|xx")) {
            end++;
        }
        return end == words.size() || words.get(end).before() != Word.Gap.SPACE;
    }

    private String text(Item.Said said) {
        return String.join(
                " ",
                words.subList(said.from(), said.end()).stream().map(Word::text).toList());
    }

    private boolean isFirst(Item.Said said) {
        return said.from() == 0 || words.get(said.from()).before() != Word.Gap.SPACE;
    }

    private boolean isAfterAssent(Item.Said said) {
        return said.from() <= 5
                && words.subList(0, said.from()).stream()
                        .allMatch(word -> lexicon.set("yes-lead").contains(word.text()));
    }

    private boolean isNumberNext(Item.Said said) {
        return words.get(said.from()).text().equals("no")
                && said.end() < words.size()
                && words.get(said.end()).before() == Word.Gap.SPACE
                && words.get(said.end()).isNumber();
    }
}
