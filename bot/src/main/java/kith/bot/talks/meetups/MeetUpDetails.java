package kith.bot.talks.meetups;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.language.MeetUpTimes;
import kith.community.places.Postcode;
import org.jspecify.annotations.Nullable;

/// How each detail of a meet-up is written: places, cost, access, a postcode, a venue.
final class MeetUpDetails {

    static final Pattern PARTS = Pattern.compile(
            "[,;\\n]+|(?<!\\b(?:St|Mr|Mrs|Dr|Rd|Ave))\\.\\s+|\\.$|\\s[-–—]\\s(?!\\d)|\\s/\\s(?=[a-z ]{3,20}:)");
    static final Pattern CORRECTS = Pattern.compile(
            "(?is)^(?:(?:no|nope|sorry|actually|oops|correction|i mean|i meant|not that|change (?:it |that )?to|make (?:it|that)|change)"
                    + "[\\s,:-]+)+(.+)$");
    static final Pattern LABEL = Pattern.compile(
            "(?is)^(?:the\\s+)?(what|title|name|called|where|venue|place|address|postcode|when|date|day|time|starts|start|begins|until|ends"
                    + "|end|how often|often|repeats|how many|places|spaces|limit|cost|price|access|step[ -]?free|bring|what to bring)"
                    + "(?:\\s*[:=]\\s*|\\s+is\\s+)(.+)$");
    static final Pattern POSTCODE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])([a-z]{1,2}\\d[a-z\\d]?)\\s*(\\d[a-z]{2})(?![\\p{L}\\d])");

    static final String NUMBER = "(\\d{1,3}|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty)";
    static final Pattern PLACES = Pattern.compile(
            "(?i)^(?:(?:max|maximum|up to|room for|limit|limited to|about|only|just)" + "(?: of)? )*" + NUMBER
                    + "(?: (?:places?|spaces?|people|seats?|spots?|persons?|max|maximum|in all|at most|only))+$");
    static final Pattern PLACES_LED = Pattern.compile(
            "(?i)^(?:max|maximum|up to|room for|limit|limited to)(?: of)? " + NUMBER + "(?: (?:places?|people))?$");
    static final Pattern NO_LIMIT = Pattern.compile(
            "(?i)^(?:no (?:limit|maximum|max)|unlimited|any number|as many as come"
                    + "|(?:no need to|you need not) book(?: in| ahead)?|just (?:turn|come) (?:up|along)|drop[ -]?in|everyone welcome|all welcome)$");
    static final Pattern COST = Pattern.compile(
            "(?i)^(?:costs? |price |entry |about )*"
                    + "(£ ?\\d{1,3}(?:\\.\\d{2})?|\\d{1,3}(?:\\.\\d{2})? ?(?:p|pounds?|quid|pence)|free|no charge|no cost|nothing to pay)"
                    + "(?: (?:each|a head|per person|a person|a time|entry|of charge|per session|a go|on the door|for all|to all|please))?$");
    static final Pattern COST_IN_WORDS = Pattern.compile(
            "(?i)^(?:(?:£ ?\\d|\\d{1,3} ?(?:p|pounds?|quid)\\b).{0,50}"
                    + "|(?:suggested |small |voluntary )?donations?.{0,30}|pay what you can|free (?:tea|coffee|with|but|for|and|food|cake).{0,40}|(?:bring )?money for .{1,30})$");
    private static final Pattern TIMES_INSIDE = Pattern.compile("\\d\\s*[-–]\\s*\\d|(?i)\\b\\d{1,2}(?:am|pm)\\b");
    static final Pattern STEP_FREE = Pattern.compile(
            "(?i)^(?:(?:is |it is |its |fully |all )*step[ -]?free(?: access)?"
                    + "|wheelchairs?(?: (?:accessible|friendly|ok|access|welcome))?|level access|no (?:steps|stairs)|accessible|all on the flat)$");
    static final Pattern STEPS = Pattern.compile("(?i)^(?:not step[ -]?free|(?:there are |has |some |a few |\\d{1,2} )*"
            + "(?:steps|stairs)(?: up| in)?|up(?:stairs| the stairs)|no lift|not (?:wheelchair )?accessible)$");
    static final Pattern BRING = Pattern.compile("(?is)^(?:please )?bring(?: your| a| an| some)? (?!money\\b)(.+)$");
    static final Pattern BRING_WHOLE = Pattern.compile("(?is)^(?:please )?bring (.+)$");
    static final Pattern AT = Pattern.compile("(?is)^(?:at|@|in the|in|held at|held in) (.+)$");
    static final Pattern BARE = Pattern.compile("^(?:about |around |max |maximum |up to |number )?(\\d{1,3})$");
    static final Map<String, Integer> NUMBERS = Map.of(
            "six", 6, "eight", 8, "ten", 10, "twelve", 12, "fifteen", 15, "twenty", 20, "thirty", 30, "forty", 40,
            "fifty", 50);

    static final Set<String> VENUE_WORDS = words(
            "hall church library centre center park pub school room rooms cafe "
                    + "garden gardens inn chapel surgery barn pavilion green field hub museum arms theatre house abbey cathedral square"
                    + " bridge gates gate farm allotment allotments station hotel institute pool college hospital yard shelter hut clubhouse rec playground pitch court courts");
    static final Set<String> TIME_WORDS = words(
            "shrove easter mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday"
                    + " thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays every each weekly"
                    + " fortnightly monthly daily weekdays from starting starts on at between first second third fourth last the once next"
                    + " this tomorrow today tonight alternate for noon midday half quarter til upto except excluding excl exc apart other not but in through during term termtime school monthly weekends penultimate fifth one two three four five six seven eight nine ten eleven twelve running runs back until till just one-off weds. jan feb mar apr may jun jul aug"
                    + " sep sept oct nov dec january february march april june july august september october november december");

    /// Dates one after another: the comma between them ends no part.
    private static final Pattern AND_A_DATE = Pattern.compile(
            "(?i)(?<=\\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|day|days|\\d(?:st|nd|rd|th)|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\\d/\\d{1,2}|january|february|march|april|august|september|october|november|december)),\\s*(?=(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]*\\s+)?\\d{1,2}(?:(?:st|nd|rd|th)\\b|/\\d|\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|urs|nes|ur)?(?:days?)?\\b)");

    private static final Pattern TO_A_DATE = Pattern.compile(
            "(?i)(?<=\\d\\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\\d/\\d{1,2})\\s*[-–—]\\s*(?=(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\s+)?\\d{1,2}(?:(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|/\\d))");

    private MeetUpDetails() {}

    static List<String> parts(String text) {
        return Arrays.stream(PARTS.split(AND_A_DATE
                        .matcher(TO_A_DATE.matcher(text).replaceAll(" to "))
                        .replaceAll(" and ")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static boolean isCost(String part) {
        return COST.matcher(part).matches()
                || COST_IN_WORDS.matcher(part).matches()
                        && !TIMES_INSIDE.matcher(part).find();
    }

    static String money(String part) {
        var found = COST.matcher(part);
        if (!found.matches()) {
            return part;
        }
        var said = found.group(1).toLowerCase(Locale.ROOT);
        if (said.matches("free|no charge|no cost|nothing to pay")) {
            return "free";
        }
        return said.matches(".*(?:pounds?|quid)")
                ? "£" + said.replaceAll("[^\\d.]", "")
                : said.replaceAll("\\s|ence", "");
    }

    static boolean isNo(String said) {
        return MeetUpWishes.isNo(MeetUpWords.plain(said)) || STEPS.matcher(said).matches();
    }

    static @Nullable Integer counted(String said) {
        var found = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE).matcher(said);
        return found.find()
                ? numeral(found.group(1))
                : isNo(said) || NO_LIMIT.matcher(said).matches() ? 0 : null;
    }

    static Integer numeral(String said) {
        var spelled = NUMBERS.get(said.toLowerCase(Locale.ROOT));
        return spelled == null ? Integer.valueOf(said) : spelled;
    }

    static @Nullable String postcodeIn(String text) {
        var found = POSTCODE.matcher(text);
        return found.find()
                ? Postcode.of(found.group(1) + found.group(2))
                        .filter(Postcode::isFull)
                        .map(Postcode::toString)
                        .orElse(null)
                : null;
    }

    static boolean isTimely(String said) {
        var first = said.split("[\\s-]+", 2)[0].toLowerCase(Locale.ROOT);
        return !first.isEmpty() && Character.isDigit(first.charAt(0))
                || TIME_WORDS.contains(first)
                || said.matches("(?i)a (?:week|fortnight) .*");
    }

    /// Whether a detail may begin with this word. "Weekly" behind a price is no rule.
    static boolean mayBegin(String[] words, int at) {
        var first = words[at].toLowerCase(Locale.ROOT);
        boolean price = at > 0 && words[at - 1].startsWith("£") && first.matches("weekly|monthly|daily");
        boolean weekOn = first.equals("a")
                && at + 1 < words.length
                && words[at + 1].toLowerCase(Locale.ROOT).matches("week|fortnight");
        return !price && (weekOn || mayBegin(first));
    }

    private static boolean mayBegin(String first) {
        return !first.isEmpty() && Character.isDigit(first.charAt(0))
                || first.startsWith("£")
                || TIME_WORDS.contains(first.split("-", 2)[0])
                || NUMBERS.containsKey(first)
                || first.matches(
                        "max|maximum|up|room|limit|free|step-free|step|stepfree|wheelchair|no|unlimited|drop-in|bring|every|costs?|at");
    }

    static MeetUpTimes.Read joined(MeetUpTimes.@Nullable Read one, MeetUpTimes.Read other) {
        if (one == null) {
            return other;
        }
        boolean dates = one.dated() && other.dated() && one.day() != null && other.day() != null;
        boolean several = dates && !one.begins() && !other.begins();
        boolean times =
                one.starts() == null || other.starts() == null || one.starts().equals(other.starts());
        return new MeetUpTimes.Read(
                day(one, other),
                one.dated() || other.dated(),
                times ? other.starts() != null ? other.starts() : one.starts() : null,
                times ? other.ends() != null ? other.ends() : one.ends() : null,
                other.minutes() != null ? other.minutes() : one.minutes(),
                repeats(one.repeats(), other.repeats()),
                several ? together(one, other) : one.dates().isEmpty() ? other.dates() : one.dates(),
                one.begins() || other.begins(),
                one.season().and(other.season()),
                other.count() != null ? other.count() : one.count());
    }

    private static @Nullable LocalDate day(MeetUpTimes.Read one, MeetUpTimes.Read other) {
        if (one.day() == null || other.day() == null) {
            return one.day() == null ? other.day() : one.day();
        }
        boolean later = one.begins() && one.day().isAfter(other.day());
        return (other.dated() || !one.dated()) && !later ? other.day() : one.day();
    }

    private static List<LocalDate> together(MeetUpTimes.Read one, MeetUpTimes.Read other) {
        return Stream.of(one, other)
                .flatMap(read -> read.dates().isEmpty() ? Stream.of(read.day()) : read.dates().stream())
                .distinct()
                .toList();
    }

    private static @Nullable String repeats(@Nullable String one, @Nullable String other) {
        if (other == null || vaguer(one, other)) {
            return one;
        }
        // "Wednesdays", and "fortnightly".
        if (one != null && one.startsWith("weekly on ") && other.matches("fortnightly|every \\w+ weeks")) {
            return other + one.replaceFirst("weekly", "");
        }
        // "Every tue and 1st sat": two rules, of which none can be chosen.
        boolean two = one != null
                && one.contains(" on ")
                && other.contains(" on ")
                && !one.equals(other)
                && (one.startsWith("monthly") || other.startsWith("monthly"));
        return two ? null : other;
    }

    /// "Thursdays" and "weekly" are together every Thursday.
    static boolean vaguer(@Nullable String one, String other) {
        return one != null && one.startsWith(other);
    }

    static String begun(String said) {
        var name = said.replaceFirst("[\\s:,.!-]+$", "");
        return name.isEmpty() ? said : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// Capitals throughout read as shouting.
    static String unshouted(String said) {
        boolean shouts = said.length() > 4 && said.equals(said.toUpperCase(Locale.ROOT));
        return shouts ? said.toLowerCase(Locale.ROOT) : said;
    }

    static String lastWord(String said) {
        var words = MeetUpWords.plain(said).split(" ");
        return words[words.length - 1];
    }

    static String inCapitals(String place) {
        var quiet = unshouted(place);
        return quiet.equals(place)
                ? place
                : Arrays.stream(quiet.split(" ")).map(MeetUpDetails::begun).collect(Collectors.joining(" "));
    }

    /// Of the words that are nothing else, those that most likely say where.
    static String likeliestVenue(List<String> loose, boolean titled) {
        return loose.stream()
                .filter(said -> AT.matcher(said).matches())
                .findFirst()
                .or(() -> loose.stream()
                        .filter(said -> VENUE_WORDS.contains(lastWord(said)))
                        .reduce((_, last) -> last))
                .or(() -> loose.stream()
                        .filter(said -> Arrays.stream(MeetUpWords.plain(said).split(" "))
                                .anyMatch(VENUE_WORDS::contains))
                        .reduce((_, last) -> last))
                .orElseGet(() -> loose.get(titled ? 0 : 1));
    }

    private static Set<String> words(String all) {
        return Arrays.stream(all.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
