package kith.web.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activity;
import kith.community.activities.Activity.Booking;
import kith.community.activities.WhereItIs;
import kith.community.directory.Find;
import kith.community.directory.Wish.Only;
import kith.community.listings.Checked;
import kith.community.phrases.Phrase;
import kith.web.directory.Sheet.Choice;
import kith.web.directory.Sheet.Day;
import kith.web.directory.Sheet.Form;
import kith.web.directory.Sheet.Line;
import kith.web.directory.Sheet.Link;
import kith.web.frame.Frame;
import kith.web.frame.Reaching;
import kith.web.frame.Words;
import org.springframework.stereotype.Component;

/// Puts an [Answer] into words.
@Component
class Wording {

    /// Days that are offered one by one.
    private static final int DAYS_TO_CHOOSE = 14;

    private static final int CLOSE_BY_METRES = 400;
    private static final double METRES_IN_A_MILE = 1609.344;

    private final Words words;
    private final Reaching reaching;
    private final ServiceSettings service;

    Wording(Frame frame, ServiceSettings service) {
        this.words = frame.words();
        this.reaching = frame.reaching();
        this.service = service;
    }

    Sheet sheet(Asked asked, Answer answer, Instant now) {
        var today = LocalDate.ofInstant(now, zone());
        return switch (answer) {
            case Answer.NoSuchPlace _ ->
                unplaced(asked, words.say("web.place.not-known", "said", asked.where()), List.of(), today);
            case Answer.SeveralPlaces several ->
                unplaced(asked, words.say("web.place.which", "said", asked.where()), choices(asked, several), today);
            case Answer.Found found -> found(asked, found, now, today);
        };
    }

    /// Without a place there is no list.
    private Sheet unplaced(Asked asked, String trouble, List<Link> places, LocalDate today) {
        return new Sheet(
                words.say("web.title.nowhere"),
                "",
                List.of(),
                trouble,
                places,
                form(asked, Period.week(today), today),
                List.of(),
                List.of(),
                null,
                null,
                "");
    }

    /// Places of one name are told apart by how far they are from home.
    private List<Link> choices(Asked asked, Answer.SeveralPlaces several) {
        var home = service.home();
        return IntStream.range(0, several.places().size())
                .mapToObj(i -> {
                    var place = several.places().get(i);
                    var metres = (int) Math.round(place.metresTo(home.latitude(), home.longitude()));
                    return new Link(
                            words.say(
                                    "web.place.choice",
                                    "name",
                                    place.name(),
                                    "distance",
                                    distance(metres, home.name())),
                            asked.pick(i + 1).address());
                })
                .toList();
    }

    private Sheet found(Asked asked, Answer.Found found, Instant now, LocalDate today) {
        boolean empty = found.sessions().isEmpty();
        return new Sheet(
                words.say("web.title.near", "place", found.near().name()),
                dates(found.period(), today),
                notices(asked, found, today),
                null,
                List.of(),
                form(asked, found.period(), today),
                days(found, now, today),
                wider(asked, found),
                asked.page() == 1 ? null : new Link(words.say("web.back"), back(asked, empty)),
                found.more()
                        ? new Link(
                                words.say("web.more"),
                                asked.turnTo(asked.page() + 1).address())
                        : null,
                empty ? "" : footnote(found, now));
    }

    /// From behind the last page back to the first, for nobody knows which was the last.
    private static String back(Asked asked, boolean empty) {
        return asked.turnTo(empty ? 1 : asked.page() - 1).address();
    }

    private List<String> notices(Asked asked, Answer.Found found, LocalDate today) {
        var notices = new ArrayList<String>();
        if (Period.named(asked.when(), today).isEmpty()) {
            notices.add(words.say("web.when.not-known", "said", asked.when()));
        }
        if (found.sessions().isEmpty()) {
            notices.add(words.say(
                    asked.page() == 1 ? "web.nothing" : "web.no-more",
                    "place",
                    found.near().name()));
        } else if (found.relaxed()) {
            notices.add(words.say("web.relaxed", "words", asked.what()));
        }
        return notices;
    }

    /// Where else to look, when nothing was found or nothing with those words.
    private List<Link> wider(Asked asked, Answer.Found found) {
        var wider = new ArrayList<Link>();
        if (asked.page() > 1 || !found.sessions().isEmpty() && !found.relaxed()) {
            return wider;
        }
        if (!found.period().name().equals(Period.MONTH)) {
            wider.add(new Link(
                    words.say("web.wider.longer"), asked.during(Period.MONTH).address()));
        }
        if (asked.miles() < Asked.FURTHEST_MILES) {
            wider.add(new Link(
                    words.say("web.wider.further", "miles", Asked.FURTHEST_MILES),
                    asked.within(Asked.FURTHEST_MILES).address()));
        }
        if (!asked.only().isEmpty()) {
            wider.add(new Link(
                    words.say("web.wider.unticked"), asked.whateverItIsLike().address()));
        }
        if (!asked.what().isEmpty() && !found.relaxed()) {
            wider.add(new Link(
                    words.say("web.wider.anything", "words", asked.what()),
                    asked.aboutAnything().address()));
        }
        return wider;
    }

    private Form form(Asked asked, Period period, LocalDate today) {
        var miles = Asked.DISTANCES.stream()
                .map(each -> new Choice(
                        "miles", each.toString(), words.say("web.form.miles", "miles", each), each == asked.miles()))
                .toList();
        var only = Arrays.stream(Only.values())
                .map(each -> new Choice(
                        Asked.field(each),
                        "yes",
                        words.say("web.form." + Asked.field(each)),
                        asked.only().contains(each)))
                .toList();
        return new Form(asked.where(), asked.what(), periods(period, today), miles, only);
    }

    private List<Choice> periods(Period chosen, LocalDate today) {
        var days =
                new ArrayList<>(today.datesUntil(today.plusDays(DAYS_TO_CHOOSE)).toList());
        if (chosen.isOneDay() && !days.contains(chosen.first())) {
            days.add(chosen.first());
        }
        var choices = new ArrayList<Choice>();
        for (var name : List.of(Period.WEEK, Period.WEEKEND, Period.MONTH)) {
            choices.add(new Choice("when", name, words.say("web.when." + name), name.equals(chosen.name())));
        }
        for (var day : days) {
            choices.add(new Choice(
                    "when", day.toString(), day(day, today), day.toString().equals(chosen.name())));
        }
        return choices;
    }

    private List<Day> days(Answer.Found found, Instant now, LocalDate today) {
        var byDay =
                found.sessions().stream().collect(Collectors.groupingBy(this::date, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(day(day.getKey(), today), day.getKey().toString(), lines(day, found, now)))
                .toList();
    }

    private List<Line> lines(Map.Entry<LocalDate, List<Find>> day, Answer.Found found, Instant now) {
        return day.getValue().stream().map(find -> line(find, found, now)).toList();
    }

    private Line line(Find find, Answer.Found found, Instant now) {
        var near = found.near();
        var activity = find.activity();
        var session = find.session();
        var where = WhereItIs.toAnyone(activity);
        boolean begun = !session.startsAt().isAfter(now);
        return new Line(
                activity.title(),
                words.say(
                        begun ? "web.session.going-on" : "web.session.time",
                        "starts",
                        time(session.startsAt()),
                        "ends",
                        time(session.endsAt())),
                session.startsAt().atZone(zone()).toOffsetDateTime().toString(),
                where.inWords(),
                words.say(where.exact() ? distance(find.metres(), near.name()) : roughly(find.metres(), near.name())),
                activity.summary(),
                activity.cost(),
                activity.access(),
                places(find, begun),
                WhatsOn.isFull(session),
                checked(found.checked().getOrDefault(activity.id(), Checked.UNKNOWN), activity),
                joining(find, begun),
                reaching.texting(activity.code()));
    }

    private String checked(Checked checked, Activity activity) {
        if (checked.doubtedSince() != null) {
            return words.say(
                    "listing.doubted",
                    "since",
                    checked.doubtedSince(),
                    "hasContact",
                    activity.contactPhone().isBlank() ? "no" : "yes",
                    "contact",
                    activity.contactPhone());
        }
        return checked.on() == null ? "" : words.say("listing.checked", "on", checked.on());
    }

    private String places(Find find, boolean begun) {
        var left = find.session().placesLeft();
        if (left != null) {
            return begun && left > 0 ? "" : words.say("web.session.places", "left", left);
        }
        return words.say(find.activity().booking() == Booking.SIGN_UP ? "web.session.sign-up" : "web.session.drop-in");
    }

    /// Whoever texts the code of something that is full or has begun hears when it is on again.
    private String joining(Find find, boolean begun) {
        var texts = reaching.texts();
        var code = find.activity().code();
        var what = begun || WhatsOn.isFull(find.session()) ? "web.session.later" : "web.session.join";
        return texts == null
                ? words.say(what + "-by-phone", "code", code)
                : words.say(what + "-by-text", "code", code, "texts", texts);
    }

    private String footnote(Answer.Found found, Instant now) {
        return words.say("web.footnote", "place", found.near().name(), "now", now);
    }

    private String dates(Period period, LocalDate today) {
        return period.isOneDay()
                ? day(period.first(), today)
                : words.say("web.dates", "first", words.day(period.first()), "last", words.day(period.last()));
    }

    private String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return words.say("web.day.today", "day", words.day(date));
        }
        return date.equals(today.plusDays(1)) ? words.say("web.day.tomorrow", "day", words.day(date)) : words.day(date);
    }

    /// Of what is not to be found by it, only to the mile.
    private static Phrase roughly(int metres, String from) {
        return distance(Math.max(CLOSE_BY_METRES, metres), from);
    }

    private static Phrase distance(int metres, String from) {
        if (metres < CLOSE_BY_METRES) {
            return Phrase.of("web.distance.close", "place", from);
        }
        return metres < METRES_IN_A_MILE
                ? Phrase.of("web.distance.mile", "place", from)
                : Phrase.of("web.distance.miles", "miles", Math.round(metres / METRES_IN_A_MILE), "place", from);
    }

    private LocalDate date(Find find) {
        return LocalDate.ofInstant(find.session().startsAt(), zone());
    }

    private LocalTime time(Instant moment) {
        return LocalTime.ofInstant(moment, zone());
    }

    private ZoneId zone() {
        return service.timeZone();
    }
}
