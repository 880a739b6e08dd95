package kith.bot.talks.named;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.directory.Directory;
import kith.community.directory.Find;
import kith.community.directory.Hours;
import kith.community.directory.Wish;
import kith.community.places.Place;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// The sessions that some words may mean: first those that were just shown, then those they have a place at, then those
/// that are on, the nearest first.
///
/// @param sessions those that have most of the words; none where nothing is called so
/// @param shown    whether they were just shown to them
/// @param words    those that were looked for
public record Named(List<Meant> sessions, boolean shown, String words) {

    private static final Duration AHEAD = Duration.ofDays(60);
    private static final int ANYWHERE_METRES = 100_000;
    private static final int MOST = 3;

    /// One of them.
    ///
    /// @param metres  how far it is from the person's place; null where that is not known
    /// @param matched how many words of its title were said
    public record Meant(
            Activity activity, Session session, @Nullable Integer metres, int matched) {}

    /// @param said what may name it, and words besides
    public static Named find(String said, UseCases use, Turn turn) {
        var words = Title.words(said);
        var looked = String.join(" ", words);
        var shown = best(shown(use, turn), words, said, turn);
        if (!shown.isEmpty()) {
            return new Named(shown, true, looked);
        }
        var booked = best(booked(turn), words, said, turn);
        return new Named(booked.isEmpty() ? around(words, said, use, turn) : booked, false, looked);
    }

    /// Of those that were just shown or that they have a place at.
    public static Named known(String said, UseCases use, Turn turn) {
        var words = Title.words(said);
        var known = new ArrayList<>(shown(use, turn));
        known.addAll(booked(turn));
        return new Named(best(known, words, said, turn), true, String.join(" ", words));
    }

    private static List<Meant> shown(UseCases use, Turn turn) {
        var ids = new ArrayList<>(turn.state().sessions());
        var looked = MeantSession.of(turn.state());
        if (looked != null && !ids.contains(looked)) {
            ids.add(looked);
        }
        var activities = use.the(Activities.class);
        return use.the(Sessions.class).findByIdIn(ids.isEmpty() ? List.of(new UUID(0, 0)) : ids).stream()
                .sorted(Comparator.comparingInt(session -> ids.indexOf(session.id())))
                .flatMap(session -> activities.findById(session.activityId()).stream()
                        .map(activity -> new Meant(activity.at(session), session, null, 0)))
                .toList();
    }

    private static List<Meant> booked(Turn turn) {
        return turn.bookings().stream()
                .map((Booking booking) -> new Meant(booking.activity(), booking.session(), null, 0))
                .toList();
    }

    private static List<Meant> around(List<String> words, String said, UseCases use, Turn turn) {
        if (words.isEmpty()) {
            return List.of();
        }
        var home = use.the(ServiceSettings.class).home();
        var near = turn.near() == null ? new Place(home.name(), home.latitude(), home.longitude(), 0) : turn.near();
        var wish = new Wish(
                near.latitude(),
                near.longitude(),
                ANYWHERE_METRES,
                turn.now(),
                turn.now().plus(AHEAD),
                String.join(" ", words),
                "",
                Set.of(),
                Hours.ANY,
                0,
                Wish.MOST);
        var finds = use.the(Directory.class).search(wish, turn.now());
        boolean known = turn.near() != null;
        var all = finds.relaxed()
                ? List.<Meant>of()
                : finds.list().stream()
                        .map((Find find) ->
                                new Meant(find.activity(), find.session(), known ? (Integer) find.metres() : null, 0))
                        .toList();
        var best = best(all, words, said, turn);
        var close = best.stream()
                .filter(meant -> meant.metres() == null || meant.metres() <= Wish.FURTHEST_METRES)
                .toList();
        return (close.isEmpty() ? best : close)
                .stream()
                        .sorted(Comparator.comparingInt(meant -> meant.metres() == null ? 0 : meant.metres()))
                        .limit(MOST)
                        .toList();
    }

    /// Those with the most words of their titles; of several those of the day that is named.
    private static List<Meant> best(List<Meant> all, List<String> words, String said, Turn turn) {
        var matched = all.stream()
                .map(meant -> new Meant(
                        meant.activity(),
                        meant.session(),
                        meant.metres(),
                        Title.of(meant.activity().title()).matched(words)))
                .filter(meant -> meant.matched() > 0)
                .toList();
        int most = matched.stream().mapToInt(Meant::matched).max().orElse(0);
        var best = matched.stream().filter(meant -> meant.matched() == most).toList();
        var onDay = best.stream().filter(meant -> isOnDayOf(said, meant, turn)).toList();
        return onDay.isEmpty() ? best : onDay;
    }

    private static boolean isOnDayOf(String said, Meant meant, Turn turn) {
        var small = said.toLowerCase(Locale.ROOT);
        var day = turn.local(meant.session().startsAt()).toLocalDate();
        var today = turn.at().toLocalDate();
        var name = day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
        return Stream.of(small.split("[^a-z]+"))
                .anyMatch(word -> word.length() >= 3 && name.startsWith(word)
                        || day.equals(today) && (word.equals("today") || word.equals("tonight"))
                        || day.equals(today.plusDays(1)) && word.equals("tomorrow"));
    }
}
