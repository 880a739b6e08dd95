package kith.bot.conversation.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.bot.conversation.Order;
import kith.bot.language.ClockWords;
import kith.bot.language.DateWords;
import kith.bot.language.Lexicon;
import kith.bot.language.NeedWords;
import kith.bot.language.Word;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.community.lists.SeeingToNeeds;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// Reads what a link worker texts: "add Mary Hill 07700 900301", "spoke to Mary: fine", "plan Mary tue fri 10am".
///
/// In English only, and only what begins so: whether the one who writes may ask for it is not known here.
final class WorkerWords {

    private static final String WORD = "[\\p{L}][\\p{L}\\p{M}'’.\\-]*";
    private static final String NAME = "(" + WORD + "(?:\\s+" + WORD + "){0,3}?)";
    private static final String NUMBER = "(\\+?[\\d(][\\d\\s()./\\-]*\\d)";

    private static final Pattern BEFORE = regex("^(?:(?:please|pls|can you|could you|hi|hello|kith)[\\s,]+)+");
    private static final Pattern BEHIND =
            regex("(?:[\\s,]+(?:please|pls|thanks|thank you|ta|cheers|now|for me))+[\\s.!]*$");

    private static final Pattern ADD =
            regex("(?:add|invite|register)\\s+" + NAME + "[\\s,:]+(?:on|at|tel|phone|mobile|number)?[\\s.:]*" + NUMBER);
    private static final Pattern ADD_BACKWARDS = regex("(?:add|invite|register)\\s+" + NUMBER + "[\\s,:]+" + NAME);
    private static final Pattern ADD_WITHOUT = regex("(?:add|invite|register)\\s+" + NAME);
    private static final Pattern CHECK = regex("check(?:\\s+up|\\s+in)?(?:\\s+on|\\s+with)?\\s+" + NAME
            + "(?:\\s+with\\s+(?:the\\s+)?([\\p{L}\\d-]+)(?:\\s+questions?)?|\\s+([\\p{L}]+\\d+))?");
    private static final Pattern ASK = regex("ask\\s+" + NAME + "\\s+how\\s+(?:he|she|they)(?:\\s+is|\\s+are|'s)");
    private static final Pattern CALL =
            regex("(?:call|ring|phone|connect\\s+me\\s+(?:to|with)|put\\s+me\\s+through\\s+to)\\s+" + NAME);
    private static final Pattern BOARD =
            regex("(?:the\\s+)?board|open\\s+check-?ins|who\\s+needs\\s+(?:someone|help|a\\s+call)"
                    + "|who(?:'s|\\s+is|\\s+has|\\s+have|\\s+did)?\\s*(?:not|n't|hasn'?t|haven'?t|didn'?t|isn'?t)\\s+"
                    + "(?:yet\\s+)?(?:answer(?:ed)?|replied|reply|responded)(?:\\s+yet|\\s+today)*");
    private static final Pattern HISTORY =
            regex("(?:about|history(?:\\s+(?:of|for))?|who\\s+is|how\\s+is|how'?s)\\s+" + NAME + "\\s*\\??");
    private static final Pattern SPOKE = Pattern.compile(
            "(?:i\\s+|i've\\s+|i\\s+have\\s+)?(?:just\\s+)?(?:spoke|spoken|talked|chatted)\\s+(?:to|with)\\s+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern NOTE_FOLLOWS = Pattern.compile("\\s*[:;,]\\s*|\\s+[-–—]+\\s*|[.!]\\s+|\\s*\\n\\s*");
    private static final Pattern PAUSE = regex("pause\\s+" + NAME + "(?:\\s+(until|till|til|for)\\s+(.+))?");
    private static final Pattern RESUME = regex("(?:resume|unpause|restart)\\s+" + NAME);
    private static final Pattern END =
            regex("(?:stop|end)\\s+(?:the\\s+)?(?:plan|check-?ins?)(?:\\s+(?:for|of|with))?\\s+" + NAME);
    private static final Pattern END_PLAN =
            regex("plan\\s+(?:for\\s+)?" + NAME + "\\s*[:,]?\\s+(?:off|stop|end|ends|none)");
    private static final Pattern PLAN = regex("plan\\s+(?:for\\s+)?(.+)");
    private static final Pattern HELPER = regex("helper\\s+(?:for\\s+)?" + NAME + "\\s*[:,;]\\s*" + NAME + "[\\s,:]+"
            + NUMBER + "(?:[\\s,]+([\\p{L} '\\-]+))?");

    private static final int LONGEST_NEEDS = 200;

    private static final String LIST = "([\\p{L}\\d][\\p{L}\\d _-]{0,50})";
    private static final Pattern START_LIST = regex("(?:start|begin|write to|send)\\s+(?:the\\s+)?list\\s+" + LIST
            + "|(?:start|begin)\\s+" + LIST + "\\s+list");
    private static final Pattern SEE_LIST = regex("(?:show\\s+)?(?:the\\s+)?list\\s+" + LIST);
    private static final Pattern SEE_NEEDS =
            regex("(?:(?:show|open|the|all)\\s+)*needs|who\\s+needs\\s+what|what\\s+is\\s+needed");
    private static final Pattern MOVE_NEED =
            regex("(taken?|done|did|can'?t|cannot|can not|leave)\\s+(?:do\\s+)?(?:number\\s+)?(\\d{1,2})");
    private static final Pattern GIVE_NEEDS =
            regex("(?:give|hand|pass)\\s+(?:(all|everything|them)|(\\d{1,2}(?:[\\s,&]+(?:and\\s+)?\\d{1,2}){0,8}))"
                    + "\\s+(?:over\\s+)?to\\s+([\\p{L}\\d][\\p{L}\\d '’&-]{1,50})");
    private static final Pattern NEEDS_OF = regex("needs?\\s+(?:for\\s+)?" + NAME + "\\s*[:,;]\\s*(.+)");
    private static final Pattern SAID_TO_NEED = regex(NAME + "\\s+(?:needs|would\\s+like|wants)\\s+(.+)");
    private static final Pattern NUMBER_IN = Pattern.compile("\\d{1,2}");

    private static final Pattern LENGTH =
            regex("(a|an|one|two|three|four|five|six|\\d{1,2})\\s+(day|week|fortnight|month)s?");
    private static final Pattern DAYS_TO = regex("\\b([a-z]{3,9})\\s*(?:-|–|to)\\s*([a-z]{3,9})\\b");
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six");

    /// No name has one of these in it: "call me", "add tom to this phone", "check what's on".
    private static final Set<String> NO_NAMES = words(
            "me us you him her them it my your our his their this that these those what whats what's when where "
                    + "why how who in on at for to from if is are was were and or not with about until till til every before please again");

    /// Nor does one begin with these, which are surnames too.
    private static final Set<String> NO_FIRST_NAMES = words(
            "a an the be no yes of by back off out up down over someone somebody anyone anybody everyone everybody people "
                    + "person number list lists waiting coming going there here near walk walks bus lift lifts time times today tomorrow tonight phone "
                    + "place places booking bookings help week weeks day days");

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    private static final Set<String> SAID_BETWEEN = Set.of(
            "at",
            "on",
            "and",
            "each",
            "every",
            "from",
            "please",
            "text",
            "ask",
            "asks",
            "she",
            "he",
            "they",
            "has",
            "have",
            "with",
            "questions",
            "the",
            "oclock",
            "is",
            "that",
            "to",
            "says",
            "us",
            "tell",
            "tells",
            "message",
            "in",
            "of");
    private static final Set<String> AGREED = Set.of("agreed", "agrees", "consented", "yes");
    private static final Set<String> BY_PHONE = Set.of("phone", "call", "telephone", "voice");

    private final Lexicon lexicon;

    WorkerWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What it asks for; null when it is nothing a link worker would text.
    @Nullable
    Intent in(String text, LocalDate today) {
        var said = text.strip().replace('’', '\'').replace('‘', '\'');
        said = BEFORE.matcher(said).replaceFirst("");
        var spoke = SPOKE.matcher(said);
        if (spoke.matches()) {
            return spokeTo(spoke.group(1).strip());
        }
        said = BEHIND.matcher(said).replaceFirst("").replaceFirst("[\\s.!?]+$", "");
        if (BOARD.matcher(said).matches()) {
            return new Order.Board();
        }
        var list = list(said);
        return list != null ? list : about(said, today);
    }

    private static @Nullable Intent list(String said) {
        var start = START_LIST.matcher(said);
        if (start.matches()) {
            return new Order.StartList(start.group(1) != null ? start.group(1) : start.group(2));
        }
        var see = SEE_LIST.matcher(said);
        if (see.matches()) {
            return named(see.group(1), Order.SeeList::new);
        }
        var move = MOVE_NEED.matcher(said);
        if (move.matches()) {
            return new Order.MoveNeed(Integer.parseInt(move.group(2)), move(move.group(1)), null);
        }
        var give = GIVE_NEEDS.matcher(said);
        if (give.matches()) {
            var numbers = new TreeSet<Integer>();
            if (give.group(2) != null) {
                NUMBER_IN
                        .matcher(give.group(2))
                        .results()
                        .forEach(found -> numbers.add(Integer.valueOf(found.group())));
            }
            return new Order.GiveNeeds(numbers, give.group(3).strip(), List.of());
        }
        return SEE_NEEDS.matcher(said).matches() ? new Order.SeeNeeds() : null;
    }

    private static SeeingToNeeds.Move move(String said) {
        return switch (Character.toLowerCase(said.charAt(0))) {
            case 't' -> SeeingToNeeds.Move.TAKEN;
            case 'd' -> SeeingToNeeds.Move.DONE;
            default -> SeeingToNeeds.Move.LEFT;
        };
    }

    /// "Need Mary: shopping" is asked back where it says nothing that we know; "Mary needs ..." may be about anything.
    private static @Nullable Intent needsOf(String said) {
        var for1 = NEEDS_OF.matcher(said);
        if (for1.matches()) {
            return named(for1.group(1), name -> new Order.NeedsOf(name, kinds(for1.group(2))));
        }
        var needs = SAID_TO_NEED.matcher(said);
        return needs.matches() && !kinds(needs.group(2)).isEmpty()
                ? named(needs.group(1), name -> new Order.NeedsOf(name, kinds(needs.group(2))))
                : null;
    }

    private static Set<Need.Kind> kinds(String said) {
        var needs = said.length() > LONGEST_NEEDS ? null : NeedWords.in(said);
        return needs == null ? Set.of() : needs.kinds();
    }

    private @Nullable Intent about(String said, LocalDate today) {
        var needs = needsOf(said);
        if (needs != null) {
            return needs;
        }
        for (var add : List.of(ADD, ADD_BACKWARDS, ADD_WITHOUT)) {
            var found = add.matcher(said);
            if (found.matches()) {
                boolean backwards = add == ADD_BACKWARDS;
                var number = found.groupCount() < 2 ? "" : found.group(backwards ? 1 : 2);
                return named(found.group(backwards ? 2 : 1), name -> new Order.Add(asWritten(name), number, false));
            }
        }
        var helper = HELPER.matcher(said);
        if (helper.matches()) {
            var relation = helper.group(4) == null ? "" : helper.group(4).strip();
            return named(
                    helper.group(1),
                    name -> new Order.LookIn(name, asWritten(helper.group(2)), helper.group(3), shortened(relation)));
        }
        var end = END.matcher(said);
        var endPlan = END_PLAN.matcher(said);
        if (end.matches() || endPlan.matches()) {
            return named(end.matches() ? end.group(1) : endPlan.group(1), Order.EndPlan::new);
        }
        var plan = PLAN.matcher(said);
        if (plan.matches()) {
            return plan(plan.group(1));
        }
        var pause = PAUSE.matcher(said);
        if (pause.matches()) {
            var until = pause.group(3) == null ? null : until(pause.group(2), pause.group(3), today);
            return named(pause.group(1), name -> new Order.Pause(name, until));
        }
        var ask = ASK.matcher(said);
        if (ask.matches()) {
            return named(ask.group(1), name -> new Order.Check(name, ""));
        }
        var check = CHECK.matcher(said);
        if (check.matches()) {
            var with = check.group(2) != null ? check.group(2) : check.group(3) != null ? check.group(3) : "";
            return named(check.group(1), name -> new Order.Check(name, with.toLowerCase(Locale.ROOT)));
        }
        return inShort(said);
    }

    private static @Nullable Intent inShort(String said) {
        Matcher found = CALL.matcher(said);
        if (found.matches()) {
            return named(found.group(1), Order.Call::new);
        }
        found = RESUME.matcher(said);
        if (found.matches()) {
            return named(found.group(1), Order.Resume::new);
        }
        found = HISTORY.matcher(said);
        return found.matches() ? named(found.group(1), Order.History::new) : null;
    }

    private static @Nullable Intent named(String name, Function<String, Intent> order) {
        return isName(name) ? order.apply(name.strip()) : null;
    }

    private static boolean isName(String name) {
        var words = name.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return !NO_FIRST_NAMES.contains(words[0]) && Arrays.stream(words).noneMatch(NO_NAMES::contains);
    }

    // ---- A talk and its note

    private static @Nullable Intent spokeTo(String rest) {
        var parts = NOTE_FOLLOWS.matcher(rest);
        var name = parts.find() ? rest.substring(0, parts.start()) : rest;
        var note = parts.hasMatch() ? rest.substring(parts.end()).strip() : "";
        boolean person = Pattern.matches(WORD + "(?:\\s+.*)?", name)
                && isName(name.strip().split("\\s+")[0]);
        return person ? new Order.SpokeTo(name.strip(), note) : null;
    }

    // ---- When

    private @Nullable LocalDate until(String how, String when, LocalDate today) {
        var length = LENGTH.matcher(when);
        if (how.equalsIgnoreCase("for") && length.matches()) {
            var said = length.group(1).toLowerCase(Locale.ROOT);
            int count = said.startsWith("a")
                    ? 1
                    : NUMBERS.contains(said) ? NUMBERS.indexOf(said) + 1 : Integer.parseInt(said);
            return today.plus(
                    switch (length.group(2).toLowerCase(Locale.ROOT)) {
                        case "day" -> Period.ofDays(count);
                        case "week" -> Period.ofWeeks(count);
                        case "fortnight" -> Period.ofWeeks(2 * count);
                        default -> Period.ofMonths(count);
                    });
        }
        var words = Wording.of(when);
        var read = words.isEmpty() ? null : new DateWords(lexicon, words, today).at(0);
        if (read == null || read.end() < words.size()) {
            return null;
        }
        var first = read.timing().first();
        boolean weekday = day(words, 0) != null;
        return weekday && today.equals(first) ? today.plusWeeks(1) : first;
    }

    /// The name ends where days, a time or a word about them begin.
    private @Nullable Intent plan(String rest) {
        var words = Wording.of(daysInFull(rest));
        int at = 0;
        while (at < words.size() && at < 4 && !isSchedule(words, at)) {
            at++;
        }
        if (at == 0) {
            return null;
        }
        var name = Wording.joined(words.subList(0, at));
        var plan = new Reading(words, at).plan(name);
        return named(name, _ -> plan);
    }

    /// "mon-fri" and "mon to fri" name five days.
    private String daysInFull(String text) {
        return DAYS_TO.matcher(text).replaceAll(found -> {
            var from = day(Wording.of(found.group(1)), 0);
            var to = day(Wording.of(found.group(2)), 0);
            if (from == null || to == null) {
                return Matcher.quoteReplacement(found.group());
            }
            var days = new ArrayList<String>();
            for (var day = from; ; day = day.plus(1)) {
                days.add(day.name().toLowerCase(Locale.ROOT));
                if (day == to) {
                    return String.join(" ", days);
                }
            }
        });
    }

    private boolean isSchedule(List<Word> words, int at) {
        var text = words.get(at).text();
        return days(words, at) != null
                || SAID_BETWEEN.contains(text)
                || AGREED.contains(text)
                || text.equals("before")
                || text.equals("by")
                || text.matches("noon|midday|half|quarter|daily|weekly|everyday")
                || Character.isDigit(text.charAt(0));
    }

    private @Nullable DayOfWeek day(List<Word> words, int at) {
        var found = lexicon.days.at(words, at);
        if (found == null && words.get(at).text().endsWith("s")) {
            var one = words.get(at).text();
            var single = Wording.of(one.substring(0, one.length() - 1));
            found = single.isEmpty() ? null : lexicon.days.at(single, 0);
        }
        return found == null ? null : found.meaning();
    }

    private @Nullable Set<DayOfWeek> days(List<Word> words, int at) {
        var text = words.get(at).text();
        boolean everyDay = text.equals("daily")
                || text.equals("everyday")
                || text.matches("every|each")
                        && at + 1 < words.size()
                        && words.get(at + 1).text().equals("day");
        if (everyDay) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (text.matches("weekdays?")) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (text.matches("weekends?")) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        var day = day(words, at);
        return day == null ? null : EnumSet.of(day);
    }

    /// Reads what stands behind the name.
    private final class Reading {

        private final List<Word> words;
        private int at;
        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private @Nullable LocalTime time;
        private boolean theyTell;
        private boolean byPhone;
        private boolean agreed;
        private String questions = "";

        Reading(List<Word> words, int at) {
            this.words = words;
            this.at = at;
        }

        Order.Plan plan(String name) {
            while (at < words.size()) {
                read();
            }
            return new Order.Plan(name, days, time, theyTell, byPhone, questions, agreed);
        }

        private void read() {
            var text = words.get(at).text();
            var named = days(words, at);
            if (named != null) {
                days.addAll(named);
                at += text.matches("every|each") ? 2 : 1;
            } else if (text.equals("by")
                    && at + 1 < words.size()
                    && BY_PHONE.contains(words.get(at + 1).text())) {
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
            } else if (SAID_BETWEEN.contains(text) || text.equals("said") || text.matches("day|days|week")) {
                at++;
            } else if (!readTime()) {
                questions = text;
                at++;
            }
        }

        private boolean readTime() {
            if (time != null) {
                return false;
            }
            var clock = new ArrayList<Word>();
            clock.add(Wording.of("at").getFirst());
            words.subList(at, words.size()).stream()
                    .takeWhile(word -> word.text().equals("to")
                            || word.text().equals("oclock")
                            || !SAID_BETWEEN.contains(word.text()))
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

    /// "mary hill" is written as a name is; "van Dyke" stays as it was.
    private static String asWritten(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"));
        boolean small = name.equals(name.toLowerCase(Locale.ROOT)) || name.equals(name.toUpperCase(Locale.ROOT));
        return small
                ? words.map(WorkerWords::capital).collect(Collectors.joining(" "))
                : words.collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        var capitals = new StringBuilder();
        boolean first = true;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            capitals.append(first ? Character.toUpperCase(c) : c);
            first = c == '-' || c == '\'';
        }
        return capitals.toString();
    }

    private static final int LONGEST_RELATION = 40;

    private static String shortened(String relation) {
        return relation.length() > LONGEST_RELATION ? relation.substring(0, LONGEST_RELATION) : relation;
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
