package kith.bot.hearing.grammar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kith.bot.language.Clause;
import kith.bot.language.Cue;
import kith.bot.language.Item;
import kith.bot.language.Lexicon;
import kith.bot.language.LiftWords;
import kith.bot.language.Slots;
import kith.bot.language.Wanted;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.language.Word;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.codes.JoinCode;
import kith.bot.talks.codes.SeeCode;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.lifts.DropLift;
import kith.bot.talks.lifts.MeetMe;
import kith.bot.talks.lifts.NeedLift;
import kith.bot.talks.lifts.NoWayThere;
import kith.bot.talks.lifts.OfferLift;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.More;
import kith.bot.talks.whatson.MyPlace;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;

/// Turns one clause into what is wanted; nothing when it only talks.
final class Meaning {

    private static final Set<String> SURE_REFUSAL =
            Set.of("cant", "cannot", "can", "carnt", "wont", "not", "unable", "im", "no", "couldnt");
    private static final int MOST_UNKNOWN_IN_A_BOOKING = 2;

    private final Lexicon lexicon;
    private final List<Word> words;
    private final LocalDateTime now;
    private final boolean asks;
    private final Clause clause;
    private final Slots slots;

    /// @param asks whether the message asks something
    Meaning(Lexicon lexicon, List<Word> words, LocalDateTime now, boolean asks, Clause clause) {
        this.lexicon = lexicon;
        this.words = words;
        this.now = now;
        this.asks = asks;
        this.clause = clause;
        this.slots = new Slots(clause, words);
    }

    List<Intent> intents() {
        return switch (clause.request()) {
            case WHATS_ON -> whatsOnAsked();
            case MORE -> slots.isSomething() ? List.of(whatsOn()) : List.of(new More());
            case JOIN -> join();
            case DETAILS -> details();
            case BOOKINGS -> List.of(new MyBookings());
            case CANT_COME -> cantCome();
            case MY_PLACE -> myPlace();
            case HELP -> help();
            case LIFT_NEEDED -> aboutABooking(NeedLift::new);
            case LIFT_OFFERED -> aboutABooking(which -> new OfferLift(which, seats()));
            case LIFT_DROPPED -> aboutABooking(DropLift::new);
            case NO_WAY -> aboutABooking(NoWayThere::new);
            case MEET_ME -> aboutABooking(MeetMe::new);
            case null, default -> unasked();
        };
    }

    /// What is asked for a booking, told by its code, its day or what it is. "A lift to the doctor's" is about none.
    private List<Intent> aboutABooking(Function<Which, Intent> each) {
        boolean named = !slots.codes.isEmpty() || slots.hasTopic();
        boolean elsewhere = clause.request() != Cue.LIFT_DROPPED && !named && slots.unknown() > 0;
        if (isStory() || elsewhere) {
            return List.of();
        }
        var days = slots.times.stream()
                .map(timing -> Wanted.day(timing, now))
                .filter(Objects::nonNull)
                .toList();
        var spoken = spokenCode();
        Which which = !slots.codes.isEmpty()
                ? new Which.Coded(slots.codes.getFirst())
                : spoken != null
                        ? spoken
                        : !days.isEmpty()
                                ? new Which.On(days.getFirst())
                                : slots.hasTopic() ? new Which.About(slots.words()) : new Which.Unsaid();
        return List.of(each.apply(which));
    }

    /// "I can give 2 people a lift", "room in my car for 2".
    private @Nullable Integer seats() {
        return clause.all(Item.Said.class).stream()
                .filter(said -> said.cue() == Cue.LIFT_OFFERED)
                .findFirst()
                .map(said -> LiftWords.seatsIn(lexicon, words, said))
                .orElse(slots.party);
    }

    private Intent whatsOn() {
        var wanted = slots.wanted(now);
        return new WhatsOn(
                slots.where(),
                wanted.range(),
                slots.words(),
                slots.without(),
                Set.copyOf(slots.only),
                wanted.hours(),
                goesOn());
    }

    /// "No, wells not taunton", "what about friday": changes what was asked before.
    private boolean goesOn() {
        boolean corrects = !slots.spotsNot.isEmpty() && !slots.spots.isEmpty() || clause.says(Cue.NO);
        return corrects
                || clause.items().stream()
                        .anyMatch(item -> lexicon.tree("goes-on").lengthAt(words, item.from()) > 0);
    }

    private List<Intent> whatsOnAsked() {
        boolean story = isStory() && !asksPlainly();
        return story && !slots.isSomething() || isStatement() ? List.of() : List.of(whatsOn());
    }

    /// "I like", "I need", "any": weak cues, that need something to ask for.
    private boolean isStatement() {
        boolean strong =
                clause.all(Item.Said.class).stream().anyMatch(said -> said.cue() == Cue.WHATS_ON && !isWeak(said));
        return !strong
                && (!slots.isSomething() && slots.words().isEmpty()
                        || isStory() && !(asksAtLength() && !isStoryBeforeCue())
                        || slots.unknown() > 3
                        || !slots.isSomething() && slots.unknown() > 1);
    }

    private boolean isWeak(Item.Said said) {
        return lexicon.tree("weak-cues").lengthAt(words, said.from()) == said.end() - said.from();
    }

    private String text(Item item) {
        return words.get(item.from()).text();
    }

    private boolean asksPlainly() {
        return clause.all(Item.Said.class).stream()
                .anyMatch(said -> said.cue() == Cue.WHATS_ON && said.end() - said.from() > 1 && !isWeak(said));
    }

    private boolean isStory() {
        return clause.items().stream().anyMatch(this::isTelling);
    }

    private boolean isTelling(Item item) {
        return !(item instanceof Item.Topic) && lexicon.set("telling").contains(text(item));
    }

    private boolean isStoryBeforeCue() {
        return clause.items().stream()
                .takeWhile(item -> !(item instanceof Item.Said said && said.cue() == Cue.WHATS_ON))
                .anyMatch(this::isTelling);
    }

    /// "Looking for": more than the one word that anybody may say.
    private boolean asksAtLength() {
        return clause.all(Item.Said.class).stream()
                .anyMatch(said -> said.cue() == Cue.WHATS_ON && said.end() - said.from() > 1);
    }

    /// A join that names nothing in particular asks what there is.
    private List<Intent> join() {
        var said = clause.all(Item.Said.class).stream()
                .filter(cue -> cue.cue() == Cue.JOIN)
                .toList()
                .getLast();
        boolean indefinite = said.end() < words.size()
                && lexicon.tree("indefinite").lengthAt(words, said.end()) > 0
                && slots.numbers.isEmpty()
                && slots.codes.isEmpty();
        if (indefinite || clause.says(Cue.WHATS_ON) && slots.numbers.isEmpty() && slots.codes.isEmpty()) {
            return List.of(whatsOn());
        }
        boolean foreign = slots.unknown() > 0 || !slots.spots.isEmpty();
        if (!isSureJoin(said) && foreign && slots.numbers.isEmpty() && slots.codes.isEmpty()) {
            return slots.hasTopic() && !isStory() ? List.of(whatsOn()) : List.of();
        }
        boolean named = !slots.numbers.isEmpty() || !slots.codes.isEmpty() || slots.hasTopic();
        if (slots.unknown() > (named ? MOST_UNKNOWN_IN_A_BOOKING + 1 : MOST_UNKNOWN_IN_A_BOOKING) || isStory()) {
            return slots.isSomething() && !isStory() ? List.of(whatsOn()) : List.of();
        }
        return which(false).stream().map(which -> join(which, slots.party)).toList();
    }

    /// "Book", "sign up": nobody says them of anything else; "come to" may be said of anything.
    private boolean isSureJoin(Item.Said said) {
        return words.subList(said.from(), said.end()).stream()
                .anyMatch(word -> lexicon.set("sure-joins").contains(word.text()));
    }

    private List<Intent> details() {
        boolean something = !slots.numbers.isEmpty() || !slots.codes.isEmpty();
        if (!something && slots.unknown() > MOST_UNKNOWN_IN_A_BOOKING + 1) {
            return slots.isSomething() && !isStory() ? List.of(whatsOn()) : List.of();
        }
        boolean search = !slots.spots.isEmpty() || slots.here || !slots.only.isEmpty() && slots.hasTopic();
        if (!something && search) {
            return List.of(whatsOn());
        }
        if (!something && isGeneric() && slots.words().isEmpty() && slots.times.isEmpty() && !isAboutThat()) {
            return List.of();
        }
        return which(false).stream().map(Meaning::details).toList();
    }

    /// "What is", "where is" ask about what follows; alone they ask nothing.
    private boolean isGeneric() {
        return clause.all(Item.Said.class).stream()
                .allMatch(said ->
                        lexicon.tree("generic-details").lengthAt(words, said.from()) == said.end() - said.from());
    }

    private boolean isAboutThat() {
        return clause.items().stream().anyMatch(item -> text(item).matches("it|that|this|they|there"));
    }

    private List<Intent> cantCome() {
        var said = clause.all(Item.Said.class).stream()
                .filter(cue -> cue.cue() == Cue.CANT_COME)
                .toList()
                .getFirst();
        boolean sure = SURE_REFUSAL.contains(text(said));
        boolean about =
                slots.hasTopic() || !slots.numbers.isEmpty() || !slots.codes.isEmpty() || !slots.times.isEmpty();
        boolean foreign = !about && slots.unknown() > 0 && !isBookingNamed();
        boolean object = !about && isObjectUnknown(said);
        return !sure && foreign || object && !isBookingNamed() && !sure
                ? List.of()
                : which(true).stream().<Intent>map(CantCome::new).toList();
    }

    private boolean isObjectUnknown(Item.Said said) {
        return slots.about.stream().anyMatch(item -> item.from() <= said.end() + 1 && item.from() >= said.end());
    }

    private boolean isBookingNamed() {
        return clause.items().stream()
                .anyMatch(item -> java.util.stream.IntStream.range(item.from(), item.end())
                        .anyMatch(at -> words.get(at).text().matches("booking|bookings|place|places|spot|list")));
    }

    private List<Intent> myPlace() {
        if (!slots.times.isEmpty() && !slots.spots.isEmpty()) {
            return List.of(whatsOn());
        }
        if (isStory() && slots.spots.isEmpty()) {
            return List.of();
        }
        var mine = new MyPlace(slots.where());
        boolean more = slots.hasTopic() || !slots.only.isEmpty();
        return more ? List.of(mine, whatsOn()) : List.of(mine);
    }

    private List<Intent> help() {
        if (slots.hasTopic() || !slots.spots.isEmpty() || !slots.times.isEmpty() && slots.unknown() == 0) {
            return isStory() ? List.of() : List.of(whatsOn());
        }
        return slots.unknown() > 0 || isStory() ? List.of() : List.of(new Help());
    }

    /// No cue at all: a number picks, a code joins, a place or a topic asks what is on there, unless it is a
    /// story.
    private List<Intent> unasked() {
        if (!slots.codes.isEmpty()) {
            return asks ? map(slots.codes, SeeCode::new) : isBareCode() ? codes() : List.of();
        }
        var spoken = spokenCode();
        if (spoken != null && clause.items().size() == 2) {
            return List.of(asks ? details(spoken) : join(spoken, slots.party));
        }
        if (!slots.numbers.isEmpty() && slots.unknown() == 0 && !slots.isSomething() && !isStory()) {
            return slots.numbers.stream()
                    .<Intent>map(number -> new Answer.Pick(number, slots.party))
                    .toList();
        }
        if (slots.party != null && isOnlyParty()) {
            return List.of(new Join(new Which.Unsaid(), slots.party));
        }
        return asksBarely() && !(clause.says(Cue.NO) && slots.isOnlyNot()) ? List.of(whatsOn()) : List.of();
    }

    private static Intent join(Which which, @Nullable Integer party) {
        return which instanceof Which.Coded coded ? new JoinCode(coded.code(), party) : new Join(which, party);
    }

    private static Intent details(Which which) {
        return which instanceof Which.Coded coded ? new SeeCode(coded.code()) : new Details(which);
    }

    /// A code and nothing that could mean something else: "no longer need WALK7" joins nothing.
    private boolean isBareCode() {
        return slots.unknown() == 0
                && !clause.has(Item.Not.class)
                && !clause.says(Cue.NO)
                && clause.all(Item.Filler.class).size() <= 4;
    }

    private List<Intent> codes() {
        return slots.codes.stream()
                .<Intent>map(code -> new JoinCode(code, slots.party))
                .toList();
    }

    private boolean isOnlyParty() {
        return clause.items().stream()
                .allMatch(item -> item instanceof Item.Party
                        || item instanceof Item.Said said && !said.cue().isRequest()
                        || item instanceof Item.Filler
                                && text(item).matches("please|pls|plz|just|there|will|be|are|its|it|thanks"));
    }

    private boolean asksBarely() {
        if (!slots.isSomething() || isStory()) {
            return false;
        }
        long named = clause.items().stream()
                .filter(item -> !(item instanceof Item.Filler || item instanceof Item.Unknown))
                .count();
        long fillers = clause.all(Item.Filler.class).size();
        return slots.unknown() <= Math.min(2, named) && (fillers <= 5 || fillers <= 3 * named);
    }

    /// What a booking or a question is about. A booking is told by its day first, as someone has few of them;
    /// what is to be joined is told by what it is.
    private List<Which> which(boolean byDayFirst) {
        if (!slots.codes.isEmpty()) {
            return map(slots.codes, Which.Coded::new);
        }
        var spoken = spokenCode();
        if (spoken != null) {
            return List.of(spoken);
        }
        if (!slots.numbers.isEmpty()) {
            return map(slots.numbers, Which.Numbered::new);
        }
        var days = slots.times.stream()
                .map(timing -> Wanted.day(timing, now))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var about = byDayFirst || slots.hasTopic() ? slots.words() : slots.wordsFrom(cueEnd());
        boolean worth = byDayFirst ? isGivenUp() : !about.isEmpty();
        if (byDayFirst && worth && days.size() == 1) {
            return List.of(new Which.AboutOn(about, days.getFirst()));
        }
        if (!days.isEmpty() && (byDayFirst || !worth)) {
            return map(days, (LocalDate day) -> new Which.On(day));
        }
        return List.of(worth ? new Which.About(about) : new Which.Unsaid());
    }

    /// Whether a topic is what cannot be come to, and not why: "can't come to yoga", but "can't come my dog
    /// is ill".
    private boolean isGivenUp() {
        var cue = clause.all(Item.Said.class).stream()
                .filter(said -> said.cue() == Cue.CANT_COME)
                .findFirst();
        return cue.isPresent()
                && clause.all(Item.Topic.class).stream()
                        .anyMatch(topic -> topic.from() >= cue.get().end()
                                && topic.from() <= cue.get().end() + 4
                                && isLink(cue.get().end(), topic.from()));
    }

    private boolean isLink(int from, int to) {
        return from == to
                || !words.get(from - 1).text().matches("come|cum|it|there|go|coming|going")
                || words.subList(from, to).stream().anyMatch(word -> word.text().matches("to|the|for|at|on|of|from"));
    }

    private int cueEnd() {
        return clause.all(Item.Said.class).stream()
                .filter(said -> said.cue().isRequest())
                .mapToInt(Item.Said::end)
                .max()
                .orElse(0);
    }

    /// "Walk 7", as a code is said aloud.
    private Which.@org.jspecify.annotations.Nullable Coded spokenCode() {
        var items = clause.items();
        for (int i = 0; i + 1 < items.size(); i++) {
            boolean word = items.get(i) instanceof Item.Topic topic && topic.end() == topic.from() + 1;
            if (word
                    && items.get(i + 1) instanceof Item.Number number
                    && !number.spelled()
                    && slots.numbers.size() == 1) {
                return new Which.Coded(text(items.get(i)).toUpperCase(Locale.ROOT) + number.number());
            }
        }
        return null;
    }

    private static <T, R> List<R> map(List<T> all, Function<T, ? extends R> each) {
        var mapped = new ArrayList<R>();
        all.stream().distinct().forEach(one -> mapped.add(each.apply(one)));
        return mapped;
    }

    Where where() {
        return slots.where();
    }
}
