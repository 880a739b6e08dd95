package kith.community.meetups;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fills in what a leader says of a new meet-up. Pure: what it means, but not whether it is known.
///
/// @param meetUp  as it is now
/// @param problem what is wrong with what was said; null when nothing is
record Filling(NewMeetUp meetUp, @Nullable Objection problem) {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_VENUE = 100;
    private static final int LONGEST_BRING = 150;
    private static final int LONGEST_COST = 60;
    private static final int MOST_PLACES = 999;
    private static final List<String> OFTEN = List.of("weekly", "fortnightly", "monthly", "once");

    /// @param asked what was asked; null when all was said, and it was shown
    static Filling of(NewMeetUp before, Told told, @Nullable Detail asked) {
        return switch (told.wish()) {
            case BACK -> new Filling(back(before, asked), null);
            case SKIP -> skip(before, asked);
            default -> told.corrects() || asked == null ? several(before, told) : answer(before, told, asked);
        };
    }

    /// What has been said in one line; what may be left out and was not said is left out.
    static Filling inOneLine(NewMeetUp before, Told told) {
        var filled = several(before, told);
        if (!told.isWholeLine()) {
            return filled;
        }
        var meetUp = filled.meetUp();
        for (Detail detail : Detail.values()) {
            if (detail.isOptional() && !meetUp.has(detail)) {
                meetUp = meetUp.with(detail, detail == Detail.PLACES ? (Object) 0 : "");
            }
        }
        return new Filling(meetUp, filled.problem());
    }

    private static NewMeetUp back(NewMeetUp before, @Nullable Detail asked) {
        return Arrays.stream(Detail.values())
                .filter(detail -> asked == null || detail.compareTo(asked) < 0)
                .filter(detail -> detail != Detail.GROUP && detail != Detail.POSTCODE && before.has(detail))
                .reduce((_, last) -> last)
                .map(detail -> without(before, detail))
                .orElse(before);
    }

    private static NewMeetUp without(NewMeetUp before, Detail detail) {
        var less = before.with(detail, null);
        return detail == Detail.VENUE ? less.with(Detail.POSTCODE, null) : less;
    }

    private static Filling skip(NewMeetUp before, @Nullable Detail asked) {
        if (asked == null) {
            return new Filling(before, Objection.NOT_UNDERSTOOD);
        }
        return asked.isOptional()
                ? new Filling(before.with(asked, asked == Detail.PLACES ? (Object) 0 : ""), null)
                : new Filling(before, needed(asked));
    }

    /// Why it can not be left out.
    static Objection needed(Detail detail) {
        return detail == Detail.POSTCODE ? Objection.NO_POSTCODE : Objection.NEEDED;
    }

    private static Filling answer(NewMeetUp before, Told told, Detail asked) {
        return switch (asked) {
            case GROUP, POSTCODE -> several(before, told);
            case TITLE -> title(before, told);
            case VENUE -> told.venue() == null ? not(before) : several(before, told);
            case BRING ->
                told.wish() == Told.Wish.NO
                        ? new Filling(before.with(Detail.BRING, ""), null)
                        : new Filling(before.with(Detail.BRING, bring(told)), null);
            default -> several(before, meaning(told, asked));
        };
    }

    private static String bring(Told told) {
        return cut(told.bring() != null ? told.bring() : told.whole(), LONGEST_BRING);
    }

    private static Filling title(NewMeetUp before, Told told) {
        if (told.title() != null) {
            return several(before, told);
        }
        return told.whole().codePoints().filter(Character::isLetter).count() < 3
                ? not(before)
                : several(before.with(Detail.TITLE, cut(told.whole(), LONGEST_TITLE)), Told.words(told.whole()), true);
    }

    private static Filling not(NewMeetUp before) {
        return new Filling(before, Objection.NOT_UNDERSTOOD);
    }

    /// A bare number, yes or no means what was asked for.
    private static Told meaning(Told told, Detail asked) {
        var number = told.number();
        boolean no = told.wish() == Told.Wish.NO;
        boolean yes = told.wish() == Told.Wish.YES;
        return switch (asked) {
            case OFTEN ->
                number != null && number >= 1 && number <= OFTEN.size()
                        ? repeating(told, OFTEN.get(number - 1))
                        : no ? repeating(told, "once") : told;
            case PLACES -> number != null ? withPlaces(told, number) : no ? withPlaces(told, 0) : told;
            case COST -> number != null ? costing(told, "£" + number) : no ? costing(told, "free") : told;
            case ACCESS -> yes ? reached(told, "step-free") : no ? reached(told, "there are steps") : told;
            case END -> told.ends() == null && told.starts() != null ? ending(told) : told;
            default -> told;
        };
    }

    private static Filling several(NewMeetUp before, Told told) {
        return several(before, told, false);
    }

    /// @param said whether something was filled in already
    private static Filling several(NewMeetUp before, Told told, boolean said) {
        var meetUp = before;
        if (told.title() != null) {
            meetUp = meetUp.with(Detail.TITLE, cut(told.title(), LONGEST_TITLE));
        }
        if (told.venue() != null && !told.venue().equals(meetUp.venue())) {
            meetUp = meetUp.with(Detail.VENUE, cut(told.venue(), LONGEST_VENUE)).with(Detail.POSTCODE, null);
        }
        if (told.day() != null) {
            meetUp = meetUp.with(Detail.DAY, told.day());
        }
        if (told.starts() != null) {
            meetUp = moved(meetUp, told.starts());
        }
        if (told.repeats() != null) {
            meetUp = meetUp.with(Detail.OFTEN, told.repeats());
        }
        if (told.places() != null && told.places() <= MOST_PLACES) {
            meetUp = meetUp.with(Detail.PLACES, told.places());
        }
        if (told.cost() != null) {
            meetUp = meetUp.with(Detail.COST, cut(told.cost(), LONGEST_COST));
        }
        if (told.access() != null) {
            meetUp = meetUp.with(Detail.ACCESS, told.access());
        }
        if (told.bring() != null) {
            meetUp = meetUp.with(Detail.BRING, cut(told.bring(), LONGEST_BRING));
        }
        if (!told.season().isAllYear()) {
            meetUp = meetUp.in(meetUp.season().and(told.season()));
        }
        var ends = ends(meetUp, told);
        if (ends.isPresent() && meetUp.starts() != null && !ends.get().isAfter(meetUp.starts())) {
            return new Filling(before, Objection.ENDS_BEFORE);
        }
        meetUp = ends.isEmpty() ? meetUp : meetUp.with(Detail.END, ends.get());
        boolean nothing = !said && meetUp.equals(before) && !told.isWholeLine() && told.title() == null;
        return new Filling(
                meetUp, nothing && ends.isEmpty() && told.postcode() == null ? Objection.NOT_UNDERSTOOD : null);
    }

    /// It takes as long as before.
    private static NewMeetUp moved(NewMeetUp meetUp, LocalTime starts) {
        if (meetUp.starts() == null || meetUp.ends() == null) {
            return meetUp.with(Detail.TIME, starts);
        }
        var ends = starts.plus(java.time.Duration.between(meetUp.starts(), meetUp.ends()));
        return meetUp.with(Detail.TIME, starts).with(Detail.END, ends.isAfter(starts) ? ends : null);
    }

    /// "9" behind "7pm" is nine in the evening.
    private static Optional<LocalTime> ends(NewMeetUp meetUp, Told told) {
        var starts = meetUp.starts();
        if (told.ends() == null) {
            return told.minutes() == null || starts == null
                    ? Optional.empty()
                    : Optional.of(starts.plusMinutes(told.minutes()));
        }
        var ends = Objects.requireNonNull(told.ends());
        boolean later = starts != null
                && !ends.isAfter(starts)
                && ends.isBefore(LocalTime.NOON)
                && ends.plusHours(12).isAfter(starts);
        return Optional.of(later ? ends.plusHours(12) : ends);
    }

    private static String cut(String words, int longest) {
        var said = words.strip();
        return said.length() <= longest
                ? said
                : said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, longest)))
                        .strip();
    }

    private static Told repeating(Told told, String repeats) {
        return copy(told, told.starts(), told.ends(), repeats, told.places(), told.cost(), told.access());
    }

    private static Told withPlaces(Told told, int places) {
        return copy(told, told.starts(), told.ends(), told.repeats(), places, told.cost(), told.access());
    }

    private static Told costing(Told told, String cost) {
        return copy(told, told.starts(), told.ends(), told.repeats(), told.places(), cost, told.access());
    }

    private static Told reached(Told told, String access) {
        return copy(told, told.starts(), told.ends(), told.repeats(), told.places(), told.cost(), access);
    }

    private static Told ending(Told told) {
        return copy(told, null, told.starts(), told.repeats(), told.places(), told.cost(), told.access());
    }

    private static Told copy(
            Told told,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable String repeats,
            @Nullable Integer places,
            @Nullable String cost,
            @Nullable String access) {
        return new Told(
                told.whole(),
                told.wish(),
                told.corrects(),
                told.title(),
                told.venue(),
                told.postcode(),
                told.day(),
                starts,
                ends,
                told.minutes(),
                repeats,
                places,
                cost,
                access,
                told.bring(),
                null,
                told.season());
    }
}
