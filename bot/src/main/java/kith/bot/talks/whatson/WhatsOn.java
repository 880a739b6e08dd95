package kith.bot.talks.whatson;

import java.util.Set;
import kith.bot.language.TimeRange;
import kith.bot.language.Where;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantBookings;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.directory.Hours;
import kith.community.directory.Wish;
import kith.community.places.Place;
import org.jspecify.annotations.Nullable;

/// "What's on", with as much about where, when and what as was said.
///
/// @param when    null when no time was said
/// @param words   what it should be about, empty for anything
/// @param without what it should not be about, empty for no such wish
/// @param hours   "mornings", "not mondays"; [Hours#ANY] when nothing of the kind was said
/// @param goesOn  whether it only changes what was asked before: "no, wells", "what about friday"
public record WhatsOn(
        Where where,
        @Nullable TimeRange when,
        String words,
        String without,
        Set<Wish.Only> only,
        Hours hours,
        boolean goesOn)
        implements Intent {

    public WhatsOn(
            Where where, @Nullable TimeRange when, String words, String without, Set<Wish.Only> only, Hours hours) {
        this(where, when, words, without, only, hours, false);
    }

    @Override
    public Step hear(Turn turn) {
        var state = turn.state();
        var asked = asked(state);
        var seen = turn.isStillTalking() ? WhatsOnState.seen(state) : null;
        return switch (where) {
            case Where.At at ->
                search(asked, at.place(), turn.near() == null || state instanceof WhatsOnState.AskedPlace);
            case Where.OneOf several -> Places.which(several, asked);
            case Where.NotKnown unknown -> Places.notKnown(unknown, asked);
            case Where.Here here -> nearby(asked, turn);
            case Where.Unsaid unsaid ->
                seen != null && !isPlain() ? search(asked, seen.place(), false) : nearby(asked, turn);
        };
    }

    /// Whether nothing was said of where, when or what: "what's on".
    public boolean isPlain() {
        return when == null
                && words.isEmpty()
                && without.isEmpty()
                && only.isEmpty()
                && hours.equals(Hours.ANY)
                && !goesOn;
    }

    /// A place alone, after we asked for one, is about what was asked before; so is a correction.
    private Asked asked(State state) {
        var before = switch (state) {
            case WhatsOnState.AskedPlace place -> place.asked();
            case WhatsOnState.AskedWhichPlace place when place.asked() != null -> place.asked();
            default -> WhatsOnState.seen(state) instanceof Seen seen && goesOn ? seen.asked() : Asked.ANYTHING;
        };
        return new Asked(
                when == null ? before.when() : when,
                words.isEmpty() ? before.words() : words,
                without.isEmpty() ? before.without() : without,
                only.isEmpty() ? before.only() : only,
                hours.equals(Hours.ANY) ? before.hours() : hours);
    }

    /// Where near them is, or around what they go to where they say more than "what's on"; else they are asked.
    private Step nearby(Asked asked, Turn turn) {
        var near = turn.near() == null && !isPlain() ? MeantBookings.near(turn.bookings()) : turn.near();
        return near != null ? search(asked, near, false) : Places.ask("place.ask", asked);
    }

    private static Step search(Asked asked, Place place, boolean keep) {
        return new Step.Do(new Search(asked, place, keep, 0));
    }
}
