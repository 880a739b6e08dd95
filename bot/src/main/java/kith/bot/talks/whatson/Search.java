package kith.bot.talks.whatson;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.bot.language.TimeRange;
import kith.bot.talks.Buttons;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.activities.WhereItIs;
import kith.community.directory.Directory;
import kith.community.directory.Find;
import kith.community.directory.Finds;
import kith.community.directory.Wish;
import kith.community.outbox.Message.Ask;
import kith.community.people.GettingToKnow;
import kith.community.phrases.Phrase;
import kith.community.places.Place;
import org.jspecify.annotations.Nullable;

/// Looks for what's on.
///
/// @param keep whether this place becomes the person's own
/// @param skip how many results were seen before
public record Search(Asked asked, Place place, boolean keep, int skip) implements Deed<Search.Found> {

    private static final Duration COMING_DAYS = Duration.ofDays(7);
    private static final Duration LATER = Duration.ofDays(28);

    /// Three fit into two parts of a text message.
    private static final int LINES = 3;

    /// @param when  the time that was searched
    /// @param later the time after it in which these were found, because nothing fitted `when`; null otherwise
    public record Found(
            TimeRange when, Finds finds, @Nullable TimeRange later) {}

    @Override
    public Found carryOut(UseCases use, Turn turn) {
        if (keep) {
            use.the(GettingToKnow.class).keepPlace(turn.who().person(), place);
        }
        var directory = use.the(Directory.class);
        var when = when(turn);
        var finds = directory.search(wish(when, turn), turn.now());
        if (!finds.list().isEmpty() || skip > 0) {
            return new Found(when, finds, null);
        }
        var after = new TimeRange(when.to(), when.to().plus(LATER));
        var later = directory.search(wish(after, turn), turn.now());
        return new Found(when, later, later.list().isEmpty() ? null : after);
    }

    private Wish wish(TimeRange when, Turn turn) {
        return new Wish(
                place.latitude(),
                place.longitude(),
                Wish.FURTHEST_METRES,
                when.from().atZone(turn.zone()).toInstant(),
                when.to().atZone(turn.zone()).toInstant(),
                asked.words(),
                asked.without(),
                asked.only(),
                asked.hours(),
                skip,
                LINES);
    }

    /// Never what has begun already: the past part of today is cut off.
    private TimeRange when(Turn turn) {
        LocalDateTime local = turn.at().toLocalDateTime();
        var range = asked.when();
        if (range == null) {
            return new TimeRange(local, local.plus(COMING_DAYS));
        }
        boolean begun = range.from().isBefore(local) && range.to().isAfter(local);
        return begun ? new TimeRange(local, range.to()) : range;
    }

    @Override
    public Step tell(Found found, Turn turn) {
        var list = found.finds().list();
        if (list.isEmpty()) {
            var key = skip > 0 ? "whats-on.no-more" : "whats-on.nothing";
            return Step.say(Reply.of(key, "place", Places.name(place), "when", when(found, turn)), new State.Idle());
        }
        var reply = new Reply(List.of(header(found, turn)), choices(list), Ask.NOTHING);
        if (found.finds().more()) {
            reply = reply.with(new Reply.Option("MORE", Phrase.of("whats-on.more-label"), Phrase.of("whats-on.more")));
        }
        var sessions = list.stream().map(f -> f.session().id()).toList();
        return Step.say(
                reply, new WhatsOnState.Shown(new Seen(asked, found.later(), place, skip + list.size(), sessions)));
    }

    private Phrase header(Found found, Turn turn) {
        var finds = found.finds();
        var key = found.later() != null ? "whats-on.later" : finds.relaxed() ? "whats-on.relaxed" : "whats-on.found";
        var wishes = wishes();
        return Phrase.of(
                key,
                "count",
                finds.list().size(),
                "place",
                Places.name(place),
                "words",
                asked.words(),
                "when",
                when(found, turn),
                "hasWishes",
                wishes.isPresent() ? "yes" : "no",
                "wishes",
                wishes.isPresent() ? wishes.get() : "");
    }

    /// What was understood beside where and when: "singing, free, not dancing"; empty for nothing.
    private Optional<Phrase> wishes() {
        return Stream.of(
                        Stream.of(asked.words())
                                .filter(words -> !words.isEmpty())
                                .map(words -> Phrase.of("whats-on.wish.about", "words", words)),
                        asked.only().stream()
                                .sorted()
                                .map(only -> Phrase.of("whats-on.wish."
                                        + only.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                        Stream.of(asked.without())
                                .filter(words -> !words.isEmpty())
                                .map(words -> Phrase.of("whats-on.wish.without", "words", words)))
                .flatMap(each -> each)
                .reduce((first, then) -> Phrase.of("whats-on.wish.and", "first", first, "then", then));
    }

    private static List<Reply.Option> choices(List<Find> finds) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < finds.size(); i++) {
            var find = finds.get(i);
            options.add(new Reply.Option(
                    Buttons.see(find.session().id()),
                    Phrase.of(
                            "whats-on.button",
                            "number",
                            i + 1,
                            "title",
                            find.activity().title(),
                            "starts",
                            find.session().startsAt()),
                    Phrase.of(
                            "whats-on.choice",
                            "number",
                            i + 1,
                            "title",
                            find.activity().title(),
                            "starts",
                            find.session().startsAt(),
                            "venue",
                            WhereItIs.toAnyone(find.activity()).venue(),
                            "distance",
                            Distance.inWords(find.metres(), WhereItIs.toAnyone(find.activity())))));
        }
        return options;
    }

    /// Says the time that was searched: "on Thu 4 Mar", "Sat 6 Mar to Sun 7 Mar".
    private Phrase when(Found found, Turn turn) {
        var range = found.when();
        if (asked.when() == null) {
            return Phrase.of("whats-on.when.week");
        }
        var first = range.from().toLocalDate();
        var last = range.to().minus(1, ChronoUnit.MILLIS).toLocalDate();
        if (!first.equals(last)) {
            return Phrase.of("whats-on.when.days", "first", first, "last", last);
        }
        boolean wholeDay = Duration.between(range.from(), range.to()).compareTo(Duration.ofHours(20)) > 0
                || range.from().toLocalTime().equals(LocalTime.MIDNIGHT);
        boolean fromNow = !range.from().isAfter(turn.local(turn.now()));
        if (wholeDay || fromNow) {
            return Phrase.of("whats-on.when.day", "day", first);
        }
        var part = partOfDay(range);
        return part != null
                ? Phrase.of("whats-on.when." + part, "day", first)
                : Phrase.of(
                        "whats-on.when.part",
                        "day",
                        first,
                        "from",
                        range.from().toLocalTime(),
                        "to",
                        range.to().toLocalTime());
    }

    /// What people call such a stretch of the day, or null.
    private static @Nullable String partOfDay(TimeRange range) {
        var to = range.to().toLocalTime();
        return switch (range.from().getHour()) {
            case 5 -> to.equals(LocalTime.NOON) ? "morning" : null;
            case 12 -> to.getHour() == 17 ? "afternoon" : null;
            case 17 -> to.equals(LocalTime.MIDNIGHT) ? "evening" : null;
            default -> null;
        };
    }
}
