package kith.bot.hearing.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.language.TimeRange;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.codes.JoinCode;
import kith.bot.talks.codes.SeeCode;
import kith.bot.talks.consent.Pause;
import kith.bot.talks.courtesy.Begin;
import kith.bot.talks.groups.HearNamed;
import kith.bot.talks.groups.JoinNamed;
import kith.bot.talks.groups.LeaveNumbered;
import kith.bot.talks.identity.For;
import kith.bot.talks.identity.ItIs;
import kith.bot.talks.identity.Share;
import kith.bot.talks.language.Speak;
import kith.bot.talks.lifts.DropLift;
import kith.bot.talks.lifts.MeetMe;
import kith.bot.talks.lifts.NeedLift;
import kith.bot.talks.lifts.NoWayThere;
import kith.bot.talks.lifts.OfferLift;
import kith.bot.talks.lifts.SeeLifts;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.MyPlace;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.directory.Hours;
import org.jspecify.annotations.Nullable;

/// Intents as the corpus writes them down, in four columns.
record Told(String intents, String places, String times, String words) {

    /// Where no group is called as they say.
    static Told of(Understood understood) {
        var first = understood.intents().getFirst();
        boolean namesAGroup = first instanceof JoinNamed || first instanceof HearNamed;
        return of(namesAGroup ? understood.usual() : understood.intents());
    }

    private static Told of(List<Intent> intents) {
        return new Told(
                intents.stream().map(Told::name).collect(Collectors.joining(" + ")),
                column(intents.stream().map(Told::place)),
                column(intents.stream().map(Told::time)),
                column(intents.stream().map(Told::words)));
    }

    private static String column(Stream<@Nullable String> parts) {
        var said = parts.filter(part -> part != null).toList();
        return said.isEmpty() || said.stream().allMatch("-"::equals) ? "-" : String.join(" | ", said);
    }

    private static String name(Intent intent) {
        return switch (intent) {
            case Begin begin -> ("Begin " + begin.payload()).strip();
            case Answer.Pick pick -> "Pick " + pick.number() + party(pick.party());
            case Join join -> "Join" + which(join.which()) + party(join.party());
            case JoinCode join -> "Join " + join.code() + party(join.party());
            case SeeCode see -> "Details " + see.code();
            case Details details -> "Details" + which(details.which());
            case CantCome cant ->
                "CantCome" + which(cant.which()) + (cant.because() == null ? "" : " because " + cant.because());
            case NeedLift need -> "NeedLift" + which(need.which());
            case OfferLift offer -> "OfferLift" + which(offer.which()) + party(offer.seats());
            case DropLift drop -> "DropLift" + which(drop.which());
            case NoWayThere none -> "NoWayThere" + which(none.which());
            case MeetMe meet -> "MeetMe" + which(meet.which());
            case SeeLifts lifts -> "Lifts " + lifts.code();
            case LeaveNumbered leave -> "LeaveGroup " + leave.number();
            case Speak speak -> "Speak " + speak.language();
            case ItIs it -> "ItIs " + it.name() + (it.then() == null ? "" : ", " + name(it.then()));
            case Share share -> "Share " + share.name();
            case For wish -> "For " + (wish.relation() + " " + wish.name()).strip() + ": " + name(wish.intent());
            case Pause pause -> "Pause " + pause.length();
            default -> intent.getClass().getSimpleName();
        };
    }

    private static String party(@Nullable Integer party) {
        return party == null ? "" : " for " + party;
    }

    private static String which(Which which) {
        return switch (which) {
            case Which.Numbered number -> " " + number.number();
            case Which.Coded code -> " " + code.code();
            case Which.On on -> " " + on.date();
            case Which.About about -> " \"" + about.words() + "\"";
            case Which.AboutOn both -> " " + both.date();
            case Which.This one -> " this";
            case Which.Unsaid unsaid -> "";
        };
    }

    private static @Nullable String place(Intent intent) {
        return switch (intent) {
            case WhatsOn wanted -> place(wanted.where());
            case MyPlace mine -> place(mine.where());
            default -> null;
        };
    }

    private static String place(Where where) {
        return switch (where) {
            case Where.At at -> at.place().name();
            case Where.OneOf several -> "?" + several.said();
            case Where.NotKnown unknown -> "!" + unknown.said();
            case Where.Here here -> "-";
            case Where.Unsaid unsaid -> "-";
        };
    }

    private static @Nullable String time(Intent intent) {
        return intent instanceof WhatsOn wanted ? time(wanted.when(), wanted.hours()) : null;
    }

    static String time(@Nullable TimeRange range, Hours hours) {
        var said = (range == null ? "" : range.from() + "/" + range.to())
                + (hours.equals(Hours.ANY) ? "" : " " + told(hours));
        return said.isEmpty() ? "-" : said.strip();
    }

    private static String told(Hours hours) {
        return new TreeSet<>(hours.days()) + " " + hours.from() + "-" + hours.before();
    }

    private static @Nullable String words(Intent intent) {
        if (!(intent instanceof WhatsOn wanted)) {
            return null;
        }
        var only = new TreeSet<>(wanted.only())
                .stream()
                        .map(one -> " {" + one.name().toLowerCase(Locale.ROOT).replace('_', '-') + "}")
                        .collect(Collectors.joining());
        var said = wanted.words() + (wanted.without().isEmpty() ? "" : " -" + wanted.without()) + only;
        return said.isEmpty() ? "-" : said.strip();
    }

    /// A time column of the corpus, spelled out as [#time] does. What has begun already begins now.
    static String expectedTime(String column, LocalDateTime now) {
        return Arrays.stream(column.split(" \\| "))
                .map(part -> part.equals("-") ? "-" : expectedPart(part, now))
                .collect(Collectors.joining(" | "));
    }

    private static String expectedPart(String part, LocalDateTime now) {
        int bracket = part.indexOf('[');
        var range = range((bracket < 0 ? part : part.substring(0, bracket)).strip(), now);
        var hours = bracket < 0 ? Hours.ANY : hours(part.substring(bracket + 1, part.length() - 1));
        return time(range, hours);
    }

    private static @Nullable TimeRange range(String said, LocalDateTime now) {
        if (said.isEmpty()) {
            return null;
        }
        var ends = said.split("/");
        var range = ends[0].contains("T")
                ? new TimeRange(LocalDateTime.parse(ends[0]), until(ends[0], ends[1]))
                : new TimeRange(
                        LocalDate.parse(ends[0]).atStartOfDay(),
                        LocalDate.parse(ends[ends.length - 1]).plusDays(1).atStartOfDay());
        return range.from().isBefore(now) && now.isBefore(range.to()) ? new TimeRange(now, range.to()) : range;
    }

    private static LocalDateTime until(String from, String time) {
        var day = LocalDateTime.parse(from).toLocalDate();
        return time.equals("24:00") ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.parse(time));
    }

    private static Hours hours(String said) {
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        var from = LocalTime.MIN;
        var before = LocalTime.MAX;
        for (var part : said.split(" ")) {
            if (part.contains("-")) {
                from = LocalTime.parse(part.split("-")[0]);
                before = part.endsWith("24:00") ? LocalTime.MAX : LocalTime.parse(part.split("-")[1]);
            } else {
                var named = days(part.replace("!", ""));
                days = part.startsWith("!") ? EnumSet.complementOf(named) : named;
            }
        }
        return new Hours(days, from, before);
    }

    private static EnumSet<DayOfWeek> days(String said) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var name : said.split(",")) {
            Stream.of(DayOfWeek.values())
                    .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                    .forEach(days::add);
        }
        return days;
    }
}
