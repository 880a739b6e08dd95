package kith.community.meetups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a leader said of a new meet-up, as far as it was understood. What was not said is null.
///
/// @param whole    the message as it was written, without the word that it began with
/// @param wish     what it asks for besides
/// @param corrects whether it is about something else than what was asked: "no, 20 places", "cost: £2"
/// @param title    what it is; in a line with several things in it
/// @param venue    where; without its postcode
/// @param day      the first date it may be on
/// @param repeats  in the words of `Repeats`, `monthly` alone, or [NamedDates]
/// @param minutes  how long it takes
/// @param places   0 for no limit
/// @param access   in words: `step-free`, `there are steps`
/// @param number   a bare number
/// @param season   between which dates it repeats
public record Told(
        String whole,
        Wish wish,
        boolean corrects,
        @Nullable String title,
        @Nullable String venue,
        @Nullable String postcode,
        @Nullable LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable Integer minutes,
        @Nullable String repeats,
        @Nullable Integer places,
        @Nullable String cost,
        @Nullable String access,
        @Nullable String bring,
        @Nullable Integer number,
        Season season) {

    public Told {
        // One that was kept before there were seasons has none.
        season = Objects.requireNonNullElse(season, Season.ALL_YEAR);
    }

    public enum Wish {
        /// Nothing but what it says.
        TELL,
        YES,
        NO,
        /// "SKIP", "-": leave it out.
        SKIP,
        /// The question before.
        BACK,
        SAVE,
        DROP
    }

    /// Nothing but a wish.
    public static Told only(Wish wish, String whole) {
        return new Told(
                whole,
                wish,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Season.ALL_YEAR);
    }

    /// Words, and nothing understood in them.
    public static Told words(String whole) {
        return only(Wish.TELL, whole);
    }

    /// The same, but for the name of the group.
    Told without(String group) {
        return named(less(title, group), less(venue, group));
    }

    private static @Nullable String less(@Nullable String said, String group) {
        if (said == null) {
            return null;
        }
        var rest = Pattern.compile(
                        "[,\\s]*(?:\\b(?:for|with)\\s+)?(?:\\bthe\\s+)?" + Pattern.quote(group),
                        Pattern.CASE_INSENSITIVE)
                .matcher(said)
                .replaceFirst("")
                .replaceFirst("^[,\\s]+", "")
                .strip();
        return rest.isEmpty() ? null : rest;
    }

    /// The same, with what it is and where it is the other way round.
    Told turned() {
        return named(venue, title);
    }

    private Told named(@Nullable String newTitle, @Nullable String newVenue) {
        return new Told(
                whole, wish, corrects, newTitle, newVenue, postcode, day, starts, ends, minutes, repeats, places, cost,
                access, bring, number, season);
    }

    /// Whether it says more than what the meet-up is.
    boolean isWholeLine() {
        return venue != null
                || postcode != null
                || day != null
                || starts != null
                || repeats != null
                || places != null
                || cost != null
                || access != null
                || bring != null
                || !season.isAllYear();
    }
}
