package kith.bot.talks.linkwork;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.bot.language.ClockWords;
import kith.bot.language.Lexicon;
import kith.bot.language.PersonNames;
import kith.bot.language.Utterance;
import kith.bot.language.WeekdayWords;
import kith.bot.language.Word;
import kith.bot.language.Wording;
import org.jspecify.annotations.Nullable;

/// Reads "plan Mary tue fri 10am": days, a time and how they are asked, in any order behind the name.
final class PlanWords {

    private static final Pattern PLAN =
            Pattern.compile("plan\\s+(?:for\\s+)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NATURAL = Pattern.compile(
            "(?:(?:check|checks|ask|text|message|ring|call|phone)(?:\\s+(?:up|in))?(?:\\s+on)?|put|set|start|do|make"
                    + "|(?:daily|weekly) (?:hello|check|checks|checkins?) (?:with|for|on))\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGES = Pattern.compile(
            "(?:(?:can|could) (?:you|we)\\s+)?(?:change|move|switch|shift|make|put|set|bring)\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS_TO = Pattern.compile(
            "\\b([a-z]{3,9}) ?(?:-|–|to) ?([a-z]{3,9})\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> SAID_BETWEEN = Set.of(
            ("at on and each every from please text ask asks she he they has have with questions the oclock is that to "
                            + "says us tell tells message in of up down for checkin checkins checks weekly hers his theirs")
                    .split(" "));
    private static final Set<String> AGREED = Set.of("agreed", "agrees", "consented", "yes");
    private static final Set<String> BY_PHONE = Set.of("phone", "call", "telephone", "voice");

    /// A part of the day is no time: "evenings".
    private static final String CLOCK =
            ".*\\d.*|noon|midday|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private static final String PART_OF_DAY = "(?:morning|afternoon|evening|night)s?";

    private static final String AGAIN =
            "daily|everyday|every|each|weekly|weekdays?|weekends?|mornings|evenings|(?:mon|tues|wednes|thurs|fri|satur|sun)days";

    private static final int LONGEST_NAME = 4;

    private final Lexicon lexicon;
    private final List<Word> words;
    private int at;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private @Nullable LocalTime time;
    private boolean theyTell;
    private boolean byPhone;
    private boolean agreed;
    private String questions = "";

    private PlanWords(Lexicon lexicon, List<Word> words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /// The plan that it asks for; null where it asks for none.
    static @Nullable PlanCheckIns in(Utterance said) {
        var plan = PLAN.matcher(said.text());
        if (plan.lookingAt()) {
            return behind(plan.end(), said).plan();
        }
        var natural = NATURAL.matcher(said.text());
        var asked = natural.lookingAt() ? regular(behind(natural.end(), said)) : regular(behind(0, said));
        if (asked != null) {
            return asked;
        }
        var changes = CHANGES.matcher(said.text());
        return changes.lookingAt() ? changed(behind(changes.end(), said)) : null;
    }

    private static PlanWords behind(int at, Utterance said) {
        var rest = said.text().substring(at).replaceAll("\\s+", " ");
        return new PlanWords(said.lexicon(), Wording.of(daysInFull(rest, said.lexicon())));
    }

    /// "Check mary every morning at 9", "mary weekly on sundays at 5pm": days without "plan" before them, and nothing
    /// that has no meaning here.
    private static @Nullable PlanCheckIns regular(PlanWords words) {
        var plan = words.plan();
        return plan == null || !plan.questions().isEmpty() || plan.days().isEmpty() || !words.isRegular() ? null : plan;
    }

    /// "Move mary's to 11.15": a time, or days, for the plan there is.
    private static @Nullable PlanCheckIns changed(PlanWords words) {
        var plan = words.plan();
        return plan == null
                        || !plan.questions().isEmpty()
                        || plan.days().isEmpty() && plan.time() == null && !words.saysPart()
                ? null
                : plan;
    }

    /// Whether it is said to come again and again; a day alone is most often a single one: "bob friday".
    private boolean isRegular() {
        return time != null
                || days.size() > 1
                || words.stream().anyMatch(word -> word.text().matches(AGAIN));
    }

    /// "mon-fri" and "mon to fri" name five days.
    private static String daysInFull(String text, Lexicon lexicon) {
        return DAYS_TO.matcher(text).replaceAll(found -> {
            var from = WeekdayWords.at(lexicon, Wording.of(found.group(1)), 0);
            var to = WeekdayWords.at(lexicon, Wording.of(found.group(2)), 0);
            if (from == null || to == null) {
                return Matcher.quoteReplacement(found.group());
            }
            var days = new ArrayList<String>();
            for (var day = from; ; day = day.plus(1)) {
                days.add(day.name());
                if (day == to) {
                    return String.join(" ", days);
                }
            }
        });
    }

    /// The name ends where days, a time or a word about them begin.
    private @Nullable PlanCheckIns plan() {
        while (at < words.size() && at < LONGEST_NAME && !isSchedule()) {
            at++;
        }
        var name = Wording.joined(words.subList(0, at));
        if (!PersonNames.isName(name)) {
            return null;
        }
        while (at < words.size()) {
            read();
        }
        return new PlanCheckIns(name, null, days, time, theyTell, byPhone, questions, agreed);
    }

    private boolean saysPart() {
        return words.stream().anyMatch(word -> word.text().matches(PART_OF_DAY));
    }

    private boolean isSchedule() {
        var text = words.get(at).text();
        return days() != null
                || SAID_BETWEEN.contains(text)
                || AGREED.contains(text)
                || text.matches("before|by|noon|midday|half|quarter|daily|weekly|everyday")
                || Character.isDigit(text.charAt(0));
    }

    private void read() {
        var text = words.get(at).text();
        var named = days();
        if (named != null) {
            days.addAll(named);
            at += text.matches("every|each") ? 2 : 1;
        } else if (text.equals("by") && BY_PHONE.contains(next())) {
            byPhone = true;
            at += 2;
        } else if (text.equals("before") || text.equals("by")) {
            theyTell = true;
            at++;
        } else if (AGREED.contains(text)) {
            agreed = true;
            at++;
        } else if (BY_PHONE.contains(text)) {
            byPhone = true;
            at++;
        } else if (SAID_BETWEEN.contains(text) || text.matches("said|day|days|week|" + PART_OF_DAY)) {
            at++;
        } else if (!readTime()) {
            questions = text;
            at++;
        }
    }

    private @Nullable Set<DayOfWeek> days() {
        var text = words.get(at).text();
        boolean everyDay = text.matches("daily|everyday")
                || text.matches("every|each") && next().matches("day|morning|afternoon|evening|night");
        if (everyDay) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (text.matches("weekdays?")) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (text.matches("weekends?")) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        var day = WeekdayWords.at(lexicon, words, at);
        return day == null ? null : EnumSet.of(day);
    }

    private String next() {
        return at + 1 < words.size() ? words.get(at + 1).text() : "";
    }

    private boolean readTime() {
        if (time != null || !words.get(at).text().matches(CLOCK)) {
            return false;
        }
        var clock = new ArrayList<Word>();
        clock.add(Wording.of("at").getFirst());
        words.subList(at, words.size()).stream()
                .takeWhile(word ->
                        word.text().equals("to") || word.text().equals("oclock") || !SAID_BETWEEN.contains(word.text()))
                .forEach(clock::add);
        var read = new ClockWords(lexicon, clock).at(0);
        if (read == null || read.end() < 2) {
            return false;
        }
        time = read.clock().from();
        at += read.end() - 1;
        return true;
    }
}
