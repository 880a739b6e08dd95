package kith.bot.language;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.community.directory.Wish;
import org.jspecify.annotations.Nullable;

/// What a clause names, sorted by kind, and what of it is not wanted.
public final class Slots {

    private static final int MOST_WORDS = 6;
    private static final Set<String> OR = Set.of("or", "and", "nor");

    public final List<Item.Spot> spots = new ArrayList<>();
    public final List<Item.Spot> spotsNot = new ArrayList<>();
    public final List<Timing> times = new ArrayList<>();
    public final List<Timing> timesNot = new ArrayList<>();
    public final List<Item> about = new ArrayList<>();
    public final List<Item> aboutNot = new ArrayList<>();
    public final List<Integer> numbers = new ArrayList<>();
    public final List<String> codes = new ArrayList<>();
    public final Set<Wish.Only> only = EnumSet.noneOf(Wish.Only.class);

    @Nullable
    public Integer party;

    public boolean here;
    private final List<Word> words;
    private final Set<String> noTopic;

    public Slots(Clause clause, List<Word> words) {
        this(clause, words, Set.of());
    }

    /// @param noTopic words that name nothing to search for, though we do not know them otherwise
    public Slots(Clause clause, List<Word> words, Set<String> noTopic) {
        this.words = words;
        this.noTopic = noTopic;
        boolean not = false;
        Item last = null;
        for (var item : clause.items()) {
            boolean gap = words.get(item.from()).before() != Word.Gap.SPACE;
            if (item instanceof Item.Not) {
                not = true;
                last = null;
            } else if (not && ends(item, last, gap)) {
                not = false;
            }
            if (not && isContent(item)) {
                last = item;
            }
            sort(item, not, clause);
        }
    }

    /// "Not mondays or tuesdays" goes on, "not taunton, wells" and "not mondays in wells" do not.
    private boolean ends(Item item, @Nullable Item last, boolean gap) {
        if (last == null) {
            return item instanceof Item.Said;
        }
        if (item instanceof Item.Filler) {
            return gap || !OR.contains(words.get(item.from()).text());
        }
        boolean linked = OR.contains(words.get(item.from() - 1).text());
        boolean sameRun = last instanceof Item.Topic || last instanceof Item.Unknown;
        boolean run = sameRun && isAbout(item) && item.from() == last.end() && !gap;
        return !(linked && sameKind(item, last) || run);
    }

    private static boolean sameKind(Item a, Item b) {
        return a.getClass() == b.getClass() || isAbout(a) && isAbout(b);
    }

    private static boolean isContent(Item item) {
        return item instanceof Item.Spot || item instanceof Item.When || isAbout(item) || item instanceof Item.Filter;
    }

    private static boolean isAbout(Item item) {
        return item instanceof Item.Topic || item instanceof Item.Unknown;
    }

    private void sort(Item item, boolean not, Clause clause) {
        switch (item) {
            case Item.Spot spot -> (not ? spotsNot : spots).add(spot);
            case Item.When when -> {
                if (!isPast(when)) {
                    (not ? timesNot : times).add(when.timing());
                }
            }
            case Item.Topic topic -> (not ? aboutNot : about).add(topic);
            case Item.Unknown unknown -> (not ? aboutNot : about).add(unknown);
            case Item.Number number -> {
                if (!number.spelled() || isChosen(number, clause)) {
                    numbers.add(number.number());
                }
            }
            case Item.Code code -> codes.add(code.code());
            case Item.Party many -> {
                if (many.bare() && isOneOnTheList(many, clause)) {
                    numbers.add(many.party());
                } else {
                    party = many.party();
                }
            }
            case Item.Filter filter -> {
                if (!not) {
                    only.add(filter.only());
                }
            }
            case Item.Here ignored -> here = true;
            case Item.Said ignored -> {}
            case Item.Not ignored -> {}
            case Item.Filler ignored -> {}
        }
    }

    /// "I lost my wife in March": not the March to come.
    private boolean isPast(Item.When when) {
        return about.stream()
                .anyMatch(item -> item.end() == when.from()
                        && words.get(item.from()).text().equals("lost"));
    }

    /// "Book me in for 2": one person, so 2 is a number of the list; and so is the 2 of "me and Jean for 2".
    private boolean isOneOnTheList(Item.Party bare, Clause clause) {
        boolean counted = party != null;
        boolean me = clause.all(Item.Said.class).stream()
                .filter(said -> said.cue() == Cue.JOIN)
                .anyMatch(said -> words.subList(said.from(), said.end()).stream()
                        .anyMatch(word -> word.text().equals("me")));
        return clause.request() == Cue.JOIN && (counted || me) && numbers.isEmpty() && codes.isEmpty();
    }

    /// Whether "two" is a number of a list: after "join" or "number", or by itself.
    private boolean isChosen(Item.Number number, Clause clause) {
        int at = clause.items().indexOf(number);
        boolean afterCue = at > 0 && clause.items().get(at - 1) instanceof Item.Said said && said.cue() != Cue.WHATS_ON;
        boolean named =
                number.from() > 0 && words.get(number.from() - 1).text().matches("number|option|no|pick|choose");
        boolean alone = clause.items().stream()
                .allMatch(item -> item == number
                        || item instanceof Item.Filler filler
                                && words.get(filler.from()).text().matches("please|pls|thanks|ok")
                        || item instanceof Item.Party
                        || item instanceof Item.Said said && !said.cue().isRequest());
        return afterCue || named || alone;
    }

    public Wanted wanted(LocalDateTime now) {
        return Wanted.of(times, timesNot, now);
    }

    /// The most exact of the places named.
    public Where where() {
        return spots.stream()
                .map(Item.Spot::where)
                .min(Comparator.comparingInt(Slots::roughness))
                .orElseGet(() -> here ? new Where.Here() : new Where.Unsaid());
    }

    private static int roughness(Where where) {
        return switch (where) {
            case Where.At at -> at.place().roughMetres();
            case Where.OneOf several -> 1_000_000;
            case Where.NotKnown unknown -> 2_000_000;
            case Where.Here here -> 3_000_000;
            case Where.Unsaid unsaid -> 3_000_000;
        };
    }

    public boolean hasTopic() {
        return about.stream().anyMatch(Item.Topic.class::isInstance);
    }

    public long unknown() {
        return about.stream().filter(Item.Unknown.class::isInstance).count();
    }

    /// Whether anything was named that a search can use.
    public boolean isSomething() {
        return !spots.isEmpty()
                || !times.isEmpty()
                || !timesNot.isEmpty()
                || hasTopic()
                || !only.isEmpty()
                || here
                || !aboutNot.isEmpty();
    }

    /// What it should be about: the topics with the unknown words that touch them; without a topic, the first
    /// words that mean nothing to us, if they are few.
    public String words() {
        return said(about);
    }

    /// The words from a place of the message on: what a question is about stands behind it.
    public String wordsFrom(int at) {
        return said(about.stream().filter(item -> item.from() >= at).toList());
    }

    /// Whether all that was named is not wanted.
    public boolean isOnlyNot() {
        return spots.isEmpty() && times.isEmpty() && about.isEmpty() && only.isEmpty() && !here;
    }

    public String without() {
        return said(aboutNot);
    }

    private String said(List<Item> items) {
        var runs = runs(items.stream().filter(this::mayBeSearched).toList());
        var topical = runs.stream()
                .filter(run -> run.stream().anyMatch(Item.Topic.class::isInstance))
                .toList();
        var chosen = !topical.isEmpty() ? topical : runs.size() <= 2 ? runs : List.<List<Item>>of();
        return chosen.stream()
                .flatMap(List::stream)
                .limit(MOST_WORDS)
                .map(this::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private boolean mayBeSearched(Item item) {
        return !(item instanceof Item.Unknown) || !noTopic.contains(text(item));
    }

    private static List<List<Item>> runs(List<Item> items) {
        var runs = new ArrayList<List<Item>>();
        for (var item : items) {
            if (runs.isEmpty() || runs.getLast().getLast().end() != item.from()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(item);
        }
        return runs;
    }

    private String text(Item item) {
        return IntStream.range(item.from(), item.end())
                .mapToObj(at -> words.get(at).text())
                .collect(Collectors.joining(" "));
    }
}
