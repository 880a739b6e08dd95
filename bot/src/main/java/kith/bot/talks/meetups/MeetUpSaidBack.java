package kith.bot.talks.meetups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.community.meetups.Detail;
import kith.community.meetups.Made;
import kith.community.meetups.NamedDates;
import kith.community.meetups.Season;
import kith.community.phrases.Phrase;

/// What was understood of a meet-up, as it is said back to whoever makes it.
final class MeetUpSaidBack {

    static final List<String> OFTEN = List.of("weekly", "fortnightly", "monthly", "once");

    private static final int MOST_DATES = 7;

    /// Of a rule by the month those that we have words for.
    private static final String ONE_OF_THE_MONTH =
            "monthly(?: on the (?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) [a-z]+)?";

    private MeetUpSaidBack() {}

    static List<Phrase> details(Made.Asked asked, Set<Detail> details) {
        var meetUp = asked.meetUp();
        var said = new ArrayList<Phrase>();
        if (details.contains(Detail.TITLE) && meetUp.title() != null) {
            said.add(Phrase.of("meet-up.title", "title", meetUp.title()));
        }
        boolean where = details.contains(Detail.VENUE) || details.contains(Detail.POSTCODE);
        if (where && meetUp.venue() != null && meetUp.postcode() != null) {
            said.add(Phrase.of(
                    "meet-up.venue",
                    "venue",
                    meetUp.venue(),
                    "hasPostcode",
                    meetUp.postcode().isEmpty() ? "no" : "yes",
                    "postcode",
                    meetUp.postcode()));
        }
        boolean when = details.contains(Detail.DAY)
                || details.contains(Detail.TIME)
                || details.contains(Detail.END)
                || details.contains(Detail.OFTEN);
        if (when && (meetUp.day() != null || meetUp.starts() != null || meetUp.repeats() != null)) {
            said.add(when(asked));
            said.addAll(season(meetUp.season()));
        }
        if (details.contains(Detail.PLACES) && meetUp.places() != null) {
            said.add(Phrase.of("meet-up.places", "places", meetUp.places()));
        }
        if (details.contains(Detail.COST)
                && meetUp.cost() != null
                && !meetUp.cost().isEmpty()) {
            said.add(Phrase.of(
                    "meet-up.cost", "free", meetUp.cost().equals("free") ? "yes" : "no", "cost", meetUp.cost()));
        }
        if (details.contains(Detail.ACCESS)
                && meetUp.access() != null
                && !meetUp.access().isEmpty()) {
            said.add(Phrase.of("meet-up.access", "free", meetUp.access().equals("step-free") ? "yes" : "no"));
        }
        if (details.contains(Detail.BRING)
                && meetUp.bring() != null
                && !meetUp.bring().isEmpty()) {
            said.add(Phrase.of("meet-up.bring", "bring", meetUp.bring()));
        }
        return said;
    }

    private static List<Phrase> season(Season season) {
        var said = new ArrayList<Phrase>();
        if (season.until() != null) {
            said.add(Phrase.of("meet-up.until", "until", season.until()));
        }
        if (!season.except().isEmpty()) {
            said.add(Phrase.of("meet-up.except", "dates", dates(List.copyOf(season.except()))));
        }
        if (!season.notes().isEmpty()) {
            said.add(Phrase.of("meet-up.noted", "notes", String.join(", ", season.notes())));
        }
        return said;
    }

    /// "Sat 12 Dec, Sat 9 Jan and more."
    private static Phrase dates(List<LocalDate> dates) {
        var said = dates.subList(0, Math.min(MOST_DATES, dates.size()));
        var rest = Phrase.of("meet-up.dates-end", "more", said.size() < dates.size() ? "yes" : "no");
        for (LocalDate date : said.reversed()) {
            rest = Phrase.of(
                    "meet-up.dates", "date", date, "hasMore", date.equals(said.getLast()) ? "no" : "yes", "more", rest);
        }
        return rest;
    }

    private static Phrase when(Made.Asked asked) {
        var meetUp = asked.meetUp();
        var day = asked.starts() != null ? asked.starts().toLocalDate() : meetUp.day();
        return Phrase.of(
                "meet-up.when",
                "hasDay",
                day != null ? "yes" : "no",
                "day",
                day == null ? LocalDate.EPOCH : day,
                "hasStart",
                meetUp.starts() != null ? "yes" : "no",
                "starts",
                meetUp.starts() == null ? LocalTime.NOON : meetUp.starts(),
                "hasEnd",
                meetUp.ends() != null ? "yes" : "no",
                "ends",
                meetUp.ends() == null ? LocalTime.NOON : meetUp.ends(),
                "hasOften",
                meetUp.repeats() != null ? "yes" : "no",
                "often",
                often(meetUp.repeats() == null ? "once" : meetUp.repeats(), asked));
    }

    /// In someone's words where they are not one of ours.
    static Phrase often(String repeats, Made.Asked asked) {
        var day = asked.starts() != null
                ? asked.starts().toLocalDate()
                : asked.meetUp().day();
        var kind = repeats.startsWith("monthly on") ? "monthly" : repeats.split(" ")[0];
        boolean known = day != null && (kind.equals("monthly") || OFTEN.contains(kind));
        boolean several = repeats.split(" ").length > 3 && kind.matches("weekly|fortnightly")
                || kind.equals("monthly") && !repeats.toLowerCase(Locale.ROOT).matches(ONE_OF_THE_MONTH);
        var named = NamedDates.of(repeats);
        int nth = day == null ? 1 : (day.getDayOfMonth() - 1) / 7 + 1;
        return Phrase.of(
                "meet-up.often",
                "often",
                named != null ? "dates" : known && !several ? kind : "other",
                "dates",
                dates(named == null ? List.of() : List.copyOf(named.dates())),
                "words",
                repeats,
                "nth",
                repeats.contains("last") || nth == 5 ? "last" : "n" + nth,
                "weekday",
                day == null ? "MONDAY" : day.getDayOfWeek().name());
    }
}
