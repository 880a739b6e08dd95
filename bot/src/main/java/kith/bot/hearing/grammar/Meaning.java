package kith.bot.hearing.grammar;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kith.bot.language.Clause;
import kith.bot.language.Cue;
import kith.bot.language.Item;
import kith.bot.language.LiftWords;
import kith.bot.language.Slots;
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
import org.jspecify.annotations.Nullable;

/// Turns one clause into what is wanted; nothing when it only talks.
final class Meaning {

    private static final Set<String> SURE_REFUSAL =
            Set.of("cant", "cannot", "can", "carnt", "wont", "not", "unable", "im", "no", "couldnt");
    private static final int MOST_UNKNOWN_IN_A_BOOKING = 2;

    private final ReadClause read;
    private final Clause clause;
    private final Slots slots;
    private final List<Word> words;
    private final boolean asks;
    private final Searching searching;
    private final Choosing choosing;

    /// @param asks whether the message asks something
    Meaning(ReadClause read, boolean asks) {
        this.read = read;
        this.clause = read.clause();
        this.slots = read.slots();
        this.words = read.words();
        this.asks = asks;
        this.searching = new Searching(read);
        this.choosing = new Choosing(read);
    }

    List<Intent> intents() {
        return switch (clause.request()) {
            case WHATS_ON -> searching.isAsked() ? List.of(searching.whatsOn()) : List.of();
            case MORE -> slots.isSomething() ? List.of(searching.whatsOn()) : List.of(new More());
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
        if (read.isStory() || elsewhere) {
            return List.of();
        }
        var days = read.days();
        var spoken = choosing.spokenCode();
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
        return read.cues(Cue.LIFT_OFFERED).stream()
                .findFirst()
                .map(said -> LiftWords.seatsIn(read.lexicon(), words, said))
                .orElse(slots.party);
    }

    /// A join that names nothing in particular asks what there is.
    private List<Intent> join() {
        var said = read.cues(Cue.JOIN).getLast();
        boolean indefinite = said.end() < words.size()
                && read.begins(said.end(), "indefinite")
                && slots.numbers.isEmpty()
                && slots.codes.isEmpty();
        if (indefinite || clause.says(Cue.WHATS_ON) && slots.numbers.isEmpty() && slots.codes.isEmpty()) {
            return List.of(searching.whatsOn());
        }
        boolean foreign = slots.unknown() > 0 || !slots.spots.isEmpty();
        if (!isSureJoin(said) && foreign && slots.numbers.isEmpty() && slots.codes.isEmpty()) {
            return slots.hasTopic() && !read.isStory() ? List.of(searching.whatsOn()) : List.of();
        }
        boolean named = !slots.numbers.isEmpty() || !slots.codes.isEmpty() || slots.hasTopic();
        if (slots.unknown() > (named ? MOST_UNKNOWN_IN_A_BOOKING + 1 : MOST_UNKNOWN_IN_A_BOOKING) || read.isStory()) {
            return slots.isSomething() && !read.isStory() ? List.of(searching.whatsOn()) : List.of();
        }
        return choosing.which(false).stream()
                .map(which -> join(which, slots.party))
                .toList();
    }

    /// "Book", "sign up": nobody says them of anything else; "come to" may be said of anything.
    private boolean isSureJoin(Item.Said said) {
        return words.subList(said.from(), said.end()).stream()
                .anyMatch(word -> read.lexicon().set("sure-joins").contains(word.text()));
    }

    private List<Intent> details() {
        boolean something = !slots.numbers.isEmpty() || !slots.codes.isEmpty();
        if (!something && slots.unknown() > MOST_UNKNOWN_IN_A_BOOKING + 1) {
            return slots.isSomething() && !read.isStory() ? List.of(searching.whatsOn()) : List.of();
        }
        boolean search = !slots.spots.isEmpty() || slots.here || !slots.only.isEmpty() && slots.hasTopic();
        if (!something && search) {
            return List.of(searching.whatsOn());
        }
        if (!something && isGeneric() && slots.words().isEmpty() && slots.times.isEmpty() && !isAboutThat()) {
            return List.of();
        }
        return choosing.which(false).stream().map(Meaning::details).toList();
    }

    /// "What is", "where is" ask about what follows; alone they ask nothing.
    private boolean isGeneric() {
        return clause.all(Item.Said.class).stream().allMatch(said -> read.isAll(said, "generic-details"));
    }

    private boolean isAboutThat() {
        return clause.items().stream().anyMatch(item -> read.text(item).matches("it|that|this|they|there"));
    }

    private List<Intent> cantCome() {
        var said = read.cues(Cue.CANT_COME).getFirst();
        boolean sure = SURE_REFUSAL.contains(read.text(said));
        boolean about =
                slots.hasTopic() || !slots.numbers.isEmpty() || !slots.codes.isEmpty() || !slots.times.isEmpty();
        boolean foreign = !about && slots.unknown() > 0 && !isBookingNamed();
        boolean object = !about && isObjectUnknown(said);
        return !sure && foreign || object && !isBookingNamed() && !sure
                ? List.of()
                : choosing.which(true).stream().<Intent>map(CantCome::new).toList();
    }

    private boolean isObjectUnknown(Item.Said said) {
        return slots.about.stream().anyMatch(item -> item.from() <= said.end() + 1 && item.from() >= said.end());
    }

    private boolean isBookingNamed() {
        return clause.items().stream()
                .anyMatch(item -> IntStream.range(item.from(), item.end())
                        .anyMatch(at -> words.get(at).text().matches("booking|bookings|place|places|spot|list")));
    }

    private List<Intent> myPlace() {
        if (!slots.times.isEmpty() && !slots.spots.isEmpty()) {
            return List.of(searching.whatsOn());
        }
        if (read.isStory() && slots.spots.isEmpty()) {
            return List.of();
        }
        var mine = new MyPlace(slots.where());
        boolean more = slots.hasTopic() || !slots.only.isEmpty();
        return more ? List.of(mine, searching.whatsOn()) : List.of(mine);
    }

    private List<Intent> help() {
        if (slots.hasTopic() || !slots.spots.isEmpty() || !slots.times.isEmpty() && slots.unknown() == 0) {
            return read.isStory() ? List.of() : List.of(searching.whatsOn());
        }
        return slots.unknown() > 0 || read.isStory() ? List.of() : List.of(new Help());
    }

    /// No cue at all: a number picks, a code joins, a place or a topic asks what is on there, unless it is a
    /// story.
    private List<Intent> unasked() {
        if (!slots.codes.isEmpty()) {
            return asks ? Choosing.each(slots.codes, SeeCode::new) : isBareCode() ? codes() : List.of();
        }
        var spoken = choosing.spokenCode();
        if (spoken != null && clause.items().size() == 2) {
            return List.of(asks ? details(spoken) : join(spoken, slots.party));
        }
        if (!slots.numbers.isEmpty() && slots.unknown() == 0 && !slots.isSomething() && !read.isStory()) {
            return slots.numbers.stream()
                    .<Intent>map(number -> new Answer.Pick(number, slots.party))
                    .toList();
        }
        if (slots.party != null && isOnlyParty()) {
            return List.of(new Join(new Which.Unsaid(), slots.party));
        }
        return searching.isNamedBarely() && !(clause.says(Cue.NO) && slots.isOnlyNot())
                ? List.of(searching.whatsOn())
                : List.of();
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
                                && read.text(item).matches("please|pls|plz|just|there|will|be|are|its|it|thanks"));
    }
}
