package kith.bot.conversation.understanding;

import kith.bot.talks.needs.SeeNeeds;
import kith.bot.talks.listings.SeeListings;
import kith.bot.talks.groups.Members;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.bot.conversation.Intents;
import kith.bot.conversation.MeetUpOrder;
import kith.bot.conversation.Understood;
import kith.bot.language.Lexicon;
import kith.bot.language.MeetUpTimes;
import kith.bot.language.Which;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.language.Languages;
import kith.bot.talks.language.Speak;
import kith.bot.talks.lifts.SeeLifts;
import kith.bot.talks.linkwork.SeeBoard;
import kith.community.meetups.Detail;
import kith.community.meetups.Told;
import kith.community.meetups.Told.Wish;
import kith.community.places.Postcode;
import org.jspecify.annotations.Nullable;

/// What a leader writes of a meet-up they make: "new coffee morning, Wells Town Hall, thursdays 10-12, 20 places,
/// free",
/// and what they answer to what is asked about one. From anyone else it means what it always does.
final class MeetUpWords {

    /// A line with all of it in, and room to spare; of a longer one only the words are kept.
    private static final int LONGEST = 480;

    private static final int MOST_WORDS_OF_A_TIME = 10;
    private static final int MOST_WORDS = 80;

    private static final Pattern NEW = Pattern.compile(
            "(?is)^/?(?:new|create|make|set up)(?:\\s+(?:a|an)(?:\\s+new)?)?(?:\\s+(?:meet[ -]?up|activity|event)\\b)?"
                    + "(?=$|[\\s:,.!-])[\\s:,.!-]*(.*)$");
    /// "New walks near Wells" looks for some: nobody meets near a place.
    private static final Pattern LOOKS =
            Pattern.compile("(?is)[^,;\\n\\d]*\\b(?:near|nearby|round here|close by)\\b[^,;\\n]*");

    private static final Pattern PARTS =
            Pattern.compile("[,;\\n]+|(?<!\\b(?:St|Mr|Mrs|Dr|Rd|Ave))\\.\\s+|\\.$|\\s[-–—]\\s(?!\\d)");
    private static final Pattern CORRECTS = Pattern.compile(
            "(?is)^(?:(?:no|nope|sorry|actually|oops|correction|i mean|i meant|not that|change (?:it |that )?to|make (?:it|that)|change)"
                    + "[\\s,:-]+)+(.+)$");
    private static final Pattern LABEL = Pattern.compile(
            "(?is)^(?:the\\s+)?(what|title|name|called|where|venue|place|address|postcode|when|date|day|time|starts|start|begins|until|ends"
                    + "|end|how often|often|repeats|how many|places|spaces|limit|cost|price|access|step[ -]?free|bring|what to bring)"
                    + "(?:\\s*[:=]\\s*|\\s+is\\s+)(.+)$");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])([a-z]{1,2}\\d[a-z\\d]?)\\s*(\\d[a-z]{2})(?![\\p{L}\\d])");

    private static final String NUMBER = "(\\d{1,3}|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty)";
    private static final Pattern PLACES = Pattern.compile(
            "(?i)^(?:(?:max|maximum|up to|room for|limit|limited to|about|only|just)" + "(?: of)? )*" + NUMBER
                    + "(?: (?:places?|spaces?|people|seats?|spots?|persons?|max|maximum|in all|at most|only))+$");
    private static final Pattern PLACES_LED = Pattern.compile(
            "(?i)^(?:max|maximum|up to|room for|limit|limited to)(?: of)? " + NUMBER + "(?: (?:places?|people))?$");
    private static final Pattern NO_LIMIT = Pattern.compile(
            "(?i)^(?:no (?:limit|maximum|max)|unlimited|any number|as many as come"
                    + "|(?:no need to|you need not) book(?: in| ahead)?|just (?:turn|come) (?:up|along)|drop[ -]?in|everyone welcome|all welcome)$");
    private static final Pattern COST = Pattern.compile(
            "(?i)^(?:costs? |price |entry |about )*"
                    + "(£ ?\\d{1,3}(?:\\.\\d{2})?|\\d{1,3}(?:\\.\\d{2})? ?(?:p|pounds?|quid|pence)|free|no charge|no cost|nothing to pay)"
                    + "(?: (?:each|a head|per person|a person|a time|entry|of charge|per session|a go|on the door|for all|to all|please))?$");
    private static final Pattern COST_IN_WORDS = Pattern.compile(
            "(?i)^(?:(?:£ ?\\d|\\d{1,3} ?(?:p|pounds?|quid)\\b).{0,50}"
                    + "|(?:suggested |small |voluntary )?donations?.{0,30}|pay what you can|free (?:tea|coffee|with|but|for|and|food|cake).{0,40}|(?:bring )?money for .{1,30})$");
    private static final Pattern STEP_FREE = Pattern.compile(
            "(?i)^(?:(?:is |it is |its |fully |all )*step[ -]?free(?: access)?"
                    + "|wheelchairs?(?: (?:accessible|friendly|ok|access|welcome))?|level access|no (?:steps|stairs)|accessible|all on the flat)$");
    private static final Pattern STEPS =
            Pattern.compile("(?i)^(?:not step[ -]?free|(?:there are |has |some |a few |\\d{1,2} )*"
                    + "(?:steps|stairs)(?: up| in)?|up(?:stairs| the stairs)|no lift|not (?:wheelchair )?accessible)$");
    private static final Pattern BRING =
            Pattern.compile("(?is)^(?:please )?bring(?: your| a| an| some)? (?!money\\b)(.+)$");
    private static final Pattern BRING_WHOLE = Pattern.compile("(?is)^(?:please )?bring (.+)$");
    private static final Pattern AT = Pattern.compile("(?is)^(?:at|@|in the|in|held at|held in) (.+)$");
    private static final Pattern BARE = Pattern.compile("^(?:about |around |max |maximum |up to |number )?(\\d{1,3})$");
    private static final Map<String, Integer> NUMBERS = Map.of(
            "six", 6, "eight", 8, "ten", 10, "twelve", 12, "fifteen", 15, "twenty", 20, "thirty", 30, "forty", 40,
            "fifty", 50);

    private static final Set<String> VENUE_WORDS = words(
            "hall church library centre center park pub school room rooms cafe "
                    + "garden gardens inn chapel surgery barn pavilion green field hub museum arms theatre house abbey cathedral square"
                    + " bridge gates gate farm allotment allotments station hotel institute pool college hospital yard shelter hut clubhouse rec playground pitch court courts");
    private static final Set<String> TIME_WORDS = words(
            "mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday"
                    + " thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays every each weekly"
                    + " fortnightly monthly daily weekdays from starting starts on at between first second third fourth last the once next"
                    + " this tomorrow today tonight alternate for noon half until till just one-off weds. jan feb mar apr may jun jul aug"
                    + " sep sept oct nov dec january february march april june july august september october november december");

    private static final Set<String> BACK = Set.of("back", "go back", "previous", "last question", "back please");
    private static final Set<String> SKIP = Set.of(
            "skip",
            "-",
            "–",
            "na",
            "n/a",
            "leave it out",
            "leave it",
            "not sure",
            "dont know",
            "i dont know",
            "pass",
            "skip it",
            "skip that",
            "next",
            "dunno",
            "dont know it",
            "i dont know it",
            "no idea",
            "idk",
            "havent got it",
            "i havent got it");
    private static final Set<String> DROP = Set.of(
            "drop",
            "drop it",
            "forget it",
            "bin it",
            "scrap it",
            "never mind",
            "nevermind",
            "delete it",
            "dont save",
            "do not save",
            "cancel",
            "cancel it");
    private static final Set<String> SAVE = Set.of(
            "save",
            "save it",
            "save please",
            "save that",
            "yes save",
            "yes save it",
            "ok save",
            "thats right",
            "all right save",
            "save now",
            "publish",
            "publish it");
    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "yes please",
            "yep",
            "yeah",
            "ok",
            "okay",
            "correct",
            "yes it is",
            "yes thats right",
            "it is",
            ":yes");
    private static final Set<String> NO = Set.of(
            "no",
            "n",
            "nope",
            "none",
            "nothing",
            "no thanks",
            "no thank you",
            "no it isnt",
            "not really",
            "no its not",
            "nothing really",
            "no nothing",
            ":no",
            "nil",
            "nowt");

    private final MeetUpTimes times;
    private final ChangeWords changes;

    MeetUpWords(Lexicon lexicon) {
        this.times = new MeetUpTimes(lexicon);
        this.changes = new ChangeWords(times);
    }

    /// What it would be from a leader who is asked nothing; null when it is nothing of the kind.
    @Nullable
    MeetUpOrder in(String text, LocalDateTime now) {
        if (text.length() > LONGEST) {
            return null;
        }
        var made = NEW.matcher(text.strip());
        if (!made.matches()) {
            return changes.in(text, now, this);
        }
        if (LOOKS.matcher(made.group(1)).matches()) {
            return null;
        }
        boolean plain = text.strip().toLowerCase(Locale.ROOT).matches("(?s)/?new.*")
                || text.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:meet[ -]?up|activity|event)\\b.*");
        return plain ? new MeetUpOrder.New(line(made.group(1).strip(), now)) : null;
    }

    /// What it is as an answer to what was asked of a new meet-up; null when it asks for something else in between.
    ///
    /// @param asked null when it was shown whole
    @Nullable
    MeetUpOrder answer(String text, @Nullable Detail asked, Understood usual, LocalDateTime now) {
        boolean other = isSomethingElse(text, usual.intents().getFirst())
                || asked != Detail.BRING && asksToSee(text, usual.order());
        return other ? null : new MeetUpOrder.Answer(told(text.strip(), asked, now));
    }

    /// "Members", "needs walkers": what a leader looks at in between.
    private static boolean asksToSee(String text, @Nullable Intent order) {
        int words = plain(text).split(" ").length;
        return switch (order) {
            case Members members -> words <= 2;
            case SeeListings listings -> words == 1;
            case SeeNeeds needs -> words == 1;
            case SeeBoard board -> words == 1;
            case null, default -> false;
        };
    }

    private static boolean isSomethingElse(String text, Intent usual) {
        var plain = plain(text);
        boolean looks = plain.matches(
                "(?:(?:whats|what is|what else is|anything) (?:on|happening)|my bookings|my places)\\b.*");
        return looks
                || text.strip().startsWith("/")
                || switch (usual) {
                    case Stop i -> true;
                    case StopCalls i -> true;
                    case StartAgain i -> true;
                    case Intents.Begin i -> true;
                    case MyBookings i -> true;
                    case Intents.WhoWaits i -> true;
                    case SeeLifts i -> true;
                    case Intents.Split i -> true;
                    case Intents.Tell i -> true;
                    case Intents.HowItGoes i -> true;
                    case Intents.Hold i -> true;
                    case Speak i -> plain.split(" ").length == 1;
                    case Languages i -> plain.split(" ").length == 1;
                    case Help i -> plain.split(" ").length <= 3;
                    case Intents.JoinCode i -> true;
                    case Intents.SeeCode i -> true;
                    case CantCome cant -> cant.which() instanceof Which.Coded;
                    default -> false;
                };
    }

    private Told told(String text, @Nullable Detail asked, LocalDateTime now) {
        var plain = plain(text);
        var wish = wish(text, plain);
        if (wish != Wish.TELL) {
            return Told.only(wish, text);
        }
        if (text.length() > LONGEST) {
            return asked == null ? Told.words("") : new Line(now, asked).words(text.substring(0, LONGEST));
        }
        var correction = CORRECTS.matcher(text);
        var label = LABEL.matcher(text);
        if (correction.matches() || label.matches()) {
            var said = new Line(now, null)
                    .read(correction.matches() ? correction.group(1).strip() : text, false);
            if (said.changes()) {
                return said.told(text, true);
            }
        }
        return new Line(now, asked).answer(text);
    }

    private static Wish wish(String text, String plain) {
        if (BACK.contains(plain)) {
            return Wish.BACK;
        } else if (SKIP.contains(plain) || SKIP.contains(text.strip())) {
            return Wish.SKIP;
        } else if (DROP.contains(plain)) {
            return Wish.DROP;
        } else if (SAVE.contains(plain)) {
            return Wish.SAVE;
        } else if (YES.contains(plain)) {
            return Wish.YES;
        }
        return NO.contains(plain) ? Wish.NO : Wish.TELL;
    }

    Told line(String text, LocalDateTime now) {
        return text.isEmpty()
                ? Told.words("")
                : new Line(now, null).read(text, true).told(text, false);
    }

    static String plain(String text) {
        return Wording.joined(Wording.of(text));
    }

    private static Set<String> words(String all) {
        return Set.of(all.strip().split("\\s+"));
    }

    /// One message as it is read, part by part.
    private final class Line {

        private final LocalDateTime now;
        private final @Nullable Detail asked;
        private final List<String> loose = new ArrayList<>();
        private @Nullable String title;
        private @Nullable String venue;
        private @Nullable String postcode;
        private MeetUpTimes.@Nullable Read when;
        private @Nullable Integer places;
        private @Nullable String cost;
        private @Nullable String access;
        private @Nullable String bring;
        private @Nullable Integer number;

        /// The name before the postcode, when both came together.
        private @Nullable String beforePostcode;

        Line(LocalDateTime now, @Nullable Detail asked) {
            this.now = now;
            this.asked = asked;
        }

        /// @param named whether words that are nothing else name it, and where it is
        Line read(String text, boolean named) {
            for (String part : parts(text)) {
                if (!whole(part)) {
                    pieces(part);
                }
            }
            if (named) {
                name();
            }
            return this;
        }

        boolean changes() {
            return title != null
                    || venue != null
                    || postcode != null
                    || when != null
                    || places != null
                    || cost != null
                    || access != null
                    || bring != null;
        }

        /// A message that answers what was asked.
        Told answer(String text) {
            var bare = BARE.matcher(plain(text));
            number = bare.matches() ? Integer.valueOf(bare.group(1)) : NUMBERS.get(plain(text));
            switch (asked) {
                case TITLE -> read(text, true);
                case VENUE, POSTCODE -> {
                    if (number == null && !isOther(text)) {
                        where(text);
                    }
                    if (asked == Detail.POSTCODE && !soundsLikeAVenue(text)) {
                        venue = null;
                    }
                }
                case BRING -> {
                    var whole = BRING_WHOLE.matcher(text);
                    bring = whole.matches() ? whole.group(1).strip() : text;
                }
                case COST -> cost(text);
                case TIME, END, DAY -> {
                    when = asked == Detail.DAY && number != null ? null : times.read(text, now, true);
                    if (when == null) {
                        read(text, false);
                    }
                }
                case null, default -> read(text, false);
            }
            return told(text, false);
        }

        /// Where we have only asked for a postcode, "a torch" is no other venue, and "the scout hut" is one.
        private boolean soundsLikeAVenue(String text) {
            return AT.matcher(text).matches()
                    || CORRECTS.matcher(text).matches()
                    || Arrays.stream(plain(text).split(" ")).anyMatch(VENUE_WORDS::contains);
        }

        /// Whether all of it is about something else than what was asked.
        private boolean isOther(String text) {
            var parts = parts(text);
            boolean all = !parts.isEmpty() && parts.stream().allMatch(this::one);
            if (!all) {
                when = null;
                places = null;
                cost = null;
                access = null;
            }
            return all;
        }

        /// Only words.
        Told words(String text) {
            return Told.words(text);
        }

        private void cost(String text) {
            if (isCost(text)) {
                cost = money(text);
            } else if (text.matches("\\d{1,3}\\.\\d{2}")) {
                cost = "£" + text;
            } else if (number == null) {
                read(text, false);
            }
        }

        private List<String> parts(String text) {
            return Arrays.stream(PARTS.split(text))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /// A part that is one thing.
        private boolean whole(String part) {
            var label = LABEL.matcher(part);
            if (label.matches()) {
                labelled(label.group(1).toLowerCase(Locale.ROOT), label.group(2).strip());
                return true;
            }
            var bringing = BRING_WHOLE.matcher(part);
            if (bringing.matches() && bring == null && BRING.matcher(part).matches()) {
                bring = bringing.group(1).strip();
                return true;
            }
            return one(part);
        }

        /// What a few words are, if they are one of these and nothing more.
        private boolean one(String part) {
            var found = PLACES.matcher(part);
            var led = PLACES_LED.matcher(part);
            if (places == null && (found.matches() || led.matches())) {
                places = numeral(found.matches() ? found.group(1) : led.group(1));
                return true;
            }
            if (places == null && NO_LIMIT.matcher(part).matches()) {
                places = 0;
                return true;
            }
            if (cost == null && isCost(part)) {
                cost = money(part);
                return true;
            }
            if (access == null && STEP_FREE.matcher(part).matches()) {
                access = "step-free";
                return true;
            }
            if (access == null && STEPS.matcher(part).matches()) {
                access = "there are steps";
                return true;
            }
            var read = isTimely(part) ? times.read(part, now, false) : null;
            if (read != null) {
                join(read);
                return true;
            }
            return false;
        }

        private boolean isCost(String part) {
            return COST.matcher(part).matches() || COST_IN_WORDS.matcher(part).matches();
        }

        private String money(String part) {
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

        private void labelled(String label, String said) {
            switch (label) {
                case "what", "title", "name", "called" -> title = said;
                case "where", "venue", "place", "address" -> where(said);
                case "postcode" -> postcode = postcodeIn(said);
                case "cost", "price" -> cost = said.matches("\\d.*") && !isCost(said) ? "£" + said : money(said);
                case "bring", "what to bring" -> bring = said;
                case "access", "step free", "step-free", "stepfree" ->
                    access = isNo(said) ? "there are steps" : "step-free";
                case "how many", "places", "spaces", "limit" -> places = counted(said);
                case "until", "ends", "end" -> {
                    var read = times.read("until " + said, now, true);
                    when = read == null ? when : joined(when, read);
                }
                default -> {
                    var read = times.read(said, now, true);
                    when = read == null ? when : joined(when, read);
                }
            }
        }

        private boolean isNo(String said) {
            return NO.contains(plain(said)) || STEPS.matcher(said).matches();
        }

        private @Nullable Integer counted(String said) {
            var found = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE).matcher(said);
            return found.find()
                    ? numeral(found.group(1))
                    : isNo(said) || NO_LIMIT.matcher(said).matches() ? 0 : null;
        }

        private static Integer numeral(String said) {
            var spelled = NUMBERS.get(said.toLowerCase(Locale.ROOT));
            return spelled == null ? Integer.valueOf(said) : spelled;
        }

        private void where(String said) {
            var correction = CORRECTS.matcher(said);
            var text = correction.matches() ? correction.group(1) : said;
            postcode = postcodeIn(text);
            var name = POSTCODE.matcher(text)
                    .replaceFirst("")
                    .strip()
                    .replaceFirst("[,;.\\s]+$", "")
                    .replaceFirst("^[,;.\\s]+", "");
            var at = AT.matcher(name);
            name = at.matches() ? at.group(1).strip() : name;
            venue = name.isEmpty() || BARE.matcher(name).matches() ? null : name;
        }

        private static @Nullable String postcodeIn(String text) {
            var found = POSTCODE.matcher(text);
            return found.find()
                    ? Postcode.of(found.group(1) + found.group(2))
                            .filter(Postcode::isFull)
                            .map(Postcode::toString)
                            .orElse(null)
                    : null;
        }

        /// A part with several things in it: "coffee morning at Wells Town Hall thursdays 10-12 free".
        private void pieces(String part) {
            var there = postcodeIn(part);
            var said = part;
            if (there != null) {
                postcode = there;
                said = POSTCODE.matcher(part).replaceFirst(" | ");
            }
            var words = said.strip().split("\\s+");
            var rest = new ArrayList<String>();
            boolean at = false;
            for (int i = 0; i < Math.min(words.length, MOST_WORDS); ) {
                int length = words[i].equals("|") ? 0 : pieceAt(words, i);
                if (length > 0) {
                    put(rest, at, false);
                    at = false;
                    i += length;
                } else if (words[i].equals("|")) {
                    put(rest, at, true);
                    at = false;
                    i++;
                } else if (!rest.isEmpty() && words[i].matches("(?i)at|@")) {
                    put(rest, at, false);
                    at = true;
                    i++;
                } else if (rest.isEmpty() && words[i].matches("(?i)at|@")) {
                    at = true;
                    i++;
                } else {
                    rest.add(words[i]);
                    i++;
                }
            }
            put(rest, at, false);
        }

        private void put(List<String> rest, boolean at, boolean beforeItsPostcode) {
            var said = String.join(" ", rest)
                    .replaceFirst("(?i)\\s+(?:and|on|in|with)$", "")
                    .strip();
            rest.clear();
            if (beforeItsPostcode && said.isEmpty() && !loose.isEmpty()) {
                beforePostcode = loose.getLast();
            }
            if (said.isEmpty() || said.matches("(?i)and|on|in|with|the|from|a|is|please")) {
                return;
            }
            if (at && venue == null) {
                venue = said;
                return;
            }
            loose.add(said);
            if (beforeItsPostcode) {
                beforePostcode = said;
            }
        }

        /// How many words from here on are one thing.
        private int pieceAt(String[] words, int from) {
            var first = words[from].toLowerCase(Locale.ROOT);
            boolean may = Character.isDigit(first.charAt(0))
                    || first.startsWith("£")
                    || TIME_WORDS.contains(first.split("-")[0])
                    || NUMBERS.containsKey(first)
                    || first.matches(
                            "max|maximum|up|room|limit|free|step-free|step|stepfree|wheelchair|no|unlimited|drop-in|bring|every|costs?|at");
            if (!may) {
                return 0;
            }
            if (first.equals("bring") && from > 0 && bring == null && from + 1 < words.length) {
                bring = String.join(" ", Arrays.copyOfRange(words, from + 1, words.length));
                return words.length - from;
            }
            for (int k = Math.min(MOST_WORDS_OF_A_TIME, words.length - from); k >= 1; k--) {
                var said = String.join(" ", Arrays.copyOfRange(words, from, from + k))
                        .replaceFirst("(?<=\\w)[.!]+$", "");
                if (isPiece(said, from, from + k == words.length)) {
                    return k;
                }
            }
            return 0;
        }

        /// In the middle of words only what can be nothing else: "friday lunch club" and "free range eggs" are names.
        private boolean isPiece(String said, int from, boolean last) {
            var read = isTimely(said) ? times.read(said, now, false) : null;
            if (read != null) {
                boolean weekday = from > 0 && last && read.day() != null && when == null;
                boolean about = said.matches("(?i)(?:daily|weekly|monthly|once|weekdays)") && from == 0 && !last;
                if (about || !read.isSure() && !weekday || said.matches("(?i)\\d{1,2}")) {
                    return false;
                }
                join(read);
                return true;
            }
            boolean free = said.toLowerCase(Locale.ROOT).startsWith("free") && !last && from == 0;
            return !free && one(said);
        }

        private boolean isTimely(String said) {
            var first = said.split("[\\s-]+", 2)[0].toLowerCase(Locale.ROOT);
            return Character.isDigit(first.charAt(0)) || TIME_WORDS.contains(first);
        }

        private void join(MeetUpTimes.Read read) {
            when = joined(when, read);
        }

        private MeetUpTimes.Read joined(MeetUpTimes.@Nullable Read one, MeetUpTimes.Read other) {
            if (one == null) {
                return other;
            }
            boolean otherDay = other.day() != null && (one.day() == null || other.dated() || !one.dated());
            return new MeetUpTimes.Read(
                    otherDay ? other.day() : one.day(),
                    one.dated() || other.dated(),
                    other.starts() != null ? other.starts() : one.starts(),
                    other.ends() != null ? other.ends() : one.ends(),
                    other.minutes() != null ? other.minutes() : one.minutes(),
                    other.repeats() != null && !vaguer(one.repeats(), other.repeats())
                            ? other.repeats()
                            : one.repeats());
        }

        /// "Thursdays" and "weekly" are together every Thursday.
        private static boolean vaguer(@Nullable String one, String other) {
            return one != null && one.startsWith(other);
        }

        /// Of the words that are nothing else, one part says where, and the others what.
        private void name() {
            if (venue == null && (loose.size() > 1 || title != null && !loose.isEmpty())) {
                venue = beforePostcode != null ? beforePostcode : likeliestVenue();
                loose.remove(venue);
            } else if (venue == null
                    && postcode != null
                    && loose.size() == 1
                    && beforePostcode != null
                    && title != null) {
                venue = loose.removeFirst();
            }
            if (title == null && !loose.isEmpty()) {
                title = String.join(", ", loose);
            }
            if (title != null) {
                title = begun(unshouted(title));
            }
        }

        private static String begun(String said) {
            var name = said.replaceFirst("[\\s:,.!-]+$", "");
            return name.isEmpty() ? said : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        /// Capitals throughout read as shouting.
        private static String unshouted(String said) {
            boolean shouts = said.length() > 4 && said.equals(said.toUpperCase(Locale.ROOT));
            return shouts ? said.toLowerCase(Locale.ROOT) : said;
        }

        private String likeliestVenue() {
            return loose.stream()
                    .filter(said -> AT.matcher(said).matches())
                    .findFirst()
                    .or(() -> loose.stream()
                            .filter(said -> VENUE_WORDS.contains(lastWord(said)))
                            .reduce((_, last) -> last))
                    .or(() -> loose.stream()
                            .filter(said ->
                                    Arrays.stream(plain(said).split(" ")).anyMatch(VENUE_WORDS::contains))
                            .reduce((_, last) -> last))
                    .orElseGet(() -> loose.get(title == null ? 1 : 0));
        }

        private static String lastWord(String said) {
            var words = plain(said).split(" ");
            return words[words.length - 1];
        }

        Told told(String text, boolean corrects) {
            var time = when;
            var place = venue;
            var at = place == null ? null : AT.matcher(place);
            return new Told(
                    text,
                    Wish.TELL,
                    corrects,
                    title,
                    at != null && at.matches() ? at.group(1).strip() : place == null ? null : inCapitals(place),
                    postcode,
                    time == null ? null : time.day(),
                    time == null ? null : time.starts(),
                    time == null ? null : time.ends(),
                    time == null ? null : time.minutes(),
                    time == null ? null : time.repeats(),
                    places,
                    cost,
                    access,
                    bring == null ? null : unshouted(bring),
                    number);
        }

        private static String inCapitals(String place) {
            var quiet = unshouted(place);
            return quiet.equals(place)
                    ? place
                    : Arrays.stream(quiet.split(" ")).map(Line::begun).collect(Collectors.joining(" "));
        }
    }
}
