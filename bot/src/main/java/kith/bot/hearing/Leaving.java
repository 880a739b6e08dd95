package kith.bot.hearing;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.bot.talks.Intent;
import kith.bot.talks.consent.AskStop;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.HasDied;
import kith.bot.talks.consent.MayHaveDied;
import kith.bot.talks.consent.NoCalls;
import kith.bot.talks.consent.NoHarm;
import kith.bot.talks.consent.Pause;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.consent.WrongNumber;
import kith.bot.talks.groups.LeaveNamed;
import kith.bot.talks.groups.LeaveNumbered;
import kith.bot.talks.groups.News;
import kith.bot.talks.requests.AskPerson;
import kith.bot.talks.requests.AskPerson.Topic;
import kith.community.questions.Question;

/// What ends our messages, or a part of them. Nobody is cut off by a guess: what names a part is never heard as all,
/// and what may mean all is asked.
final class Leaving {

    /// Lists that only say more about a wish.
    static final Set<String> HINTS = Set.of("part", "everything", "grief", "them-off");

    private static final Set<String> STOPPING = Set.of("stop", "stop-maybe", "stop-rude", "stop-or-leave");

    /// The lists of patterns and what they mean, the weightiest first.
    static final Map<String, BiFunction<Message, Set<String>, List<Intent>>> WISHES = wishes();

    /// "the choir texts", "messages about the canal walk", "off the choir one".
    private static final List<Pattern> GROUPS = Stream.of(
                    "\\b(?:texts?|messages?|ones?|reminders?) (?:about|from|for|of) (?:the |my )?([\\p{L}\\d'’ -]{3,40}?)"
                            + "(?: (?:please|pls|thanks|only|any ?more)\\b|[,.!?;]|$)",
                    "\\b(?:stop|off|leave|want|no more) (?:the |my )?([\\p{L}\\d'’ -]{3,40}?)"
                            + " (?:texts?|messages?|ones?|group|stuff)\\b")
            .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private static final Pattern FOR_A_TIME = Pattern.compile(
            "\\bfor (?:the next )?(a|one|two|three|four|five|six|\\d{1,2}) (day|week|fortnight|month)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> NUMBERS =
            Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    private Leaving() {}

    private static Map<String, BiFunction<Message, Set<String>, List<Intent>>> wishes() {
        var wishes = new LinkedHashMap<String, BiFunction<Message, Set<String>, List<Intent>>>();
        wishes.put("start-again", (message, _) -> message.turn().closed() ? List.of(new StartAgain()) : List.of());
        wishes.put("has-died-here", (_, _) -> List.of(new HasDied()));
        wishes.put("has-died", Leaving::died);
        wishes.put("by-mistake", (_, _) -> List.of(new NoHarm()));
        wishes.put("wrong-number", Leaving::wrongNumber);
        wishes.put("wrong-person", Leaving::wrongPerson);
        wishes.put("no-check-ins", (message, found) -> part(message, found, new StopCalls()));
        wishes.put("no-calls", (message, found) -> part(message, found, new NoCalls()));
        wishes.put("no-news", (message, found) -> part(message, found, new News(false)));
        wishes.put("fewer", (message, found) -> part(message, found, fewer(message.text())));
        wishes.put("stop", (message, found) -> stop(message, found, new Stop()));
        wishes.put("stop-rude", Leaving::rude);
        wishes.put("stop-or-leave", Leaving::offSomething);
        wishes.put("stop-maybe", (message, found) -> stop(message, found, new AskStop(AskStop.Why.ENOUGH)));
        return wishes;
    }

    private static List<Intent> rude(Message message, Set<String> found) {
        boolean mayBeForAnother = message.turn().hasJustReadALeader()
                || message.turn()
                        .asked()
                        .filter(question -> question.kind() == Question.Kind.CHECK_IN)
                        .isPresent();
        return stop(message, found, mayBeForAnother ? new AskStop(AskStop.Why.ENOUGH) : new Stop());
    }

    /// Whose death it is decides whether this address is closed: plain where they ask for that in the same breath.
    private static List<Intent> died(Message message, Set<String> found) {
        if (asksToStop(found) || found.contains("them-off")) {
            return List.of(new HasDied());
        }
        return found.contains("grief") ? List.of() : List.of(new MayHaveDied());
    }

    /// Somebody who has a place somewhere is known to us, and may mean another's number.
    private static List<Intent> wrongNumber(Message message, Set<String> found) {
        boolean isOurs = message.turn().bookings().isEmpty() || asksToStop(found);
        return isOnAList(message)
                ? List.of()
                : List.of(isOurs ? new WrongNumber() : new AskStop(AskStop.Why.WRONG_PERSON));
    }

    private static List<Intent> wrongPerson(Message message, Set<String> found) {
        return isOnAList(message)
                ? List.of()
                : List.of(asksToStop(found) ? new WrongNumber() : new AskStop(AskStop.Why.WRONG_PERSON));
    }

    private static boolean asksToStop(Set<String> found) {
        return STOPPING.stream().anyMatch(found::contains);
    }

    /// Who was asked what they need is told from others by the answer to that.
    private static boolean isOnAList(Message message) {
        return message.turn().questions().stream().anyMatch(question -> question.kind() == Question.Kind.LIST_NEEDS);
    }

    /// "Take me off" without a word of what: asked where they have a place somewhere.
    private static List<Intent> offSomething(Message message, Set<String> found) {
        return stop(message, found, message.turn().bookings().isEmpty() ? new Stop() : new AskStop(AskStop.Why.ENOUGH));
    }

    /// All of it, or asked where only a part may be meant.
    private static List<Intent> stop(Message message, Set<String> found, Intent all) {
        if (isSaidExactly(message)) {
            return List.of();
        }
        if (isEverything(found)) {
            return List.of(new Stop());
        }
        if (!found.contains("part")) {
            return List.of(all);
        }
        var ways = Stream.concat(group(message.text()), Stream.<Intent>of(new AskStop(AskStop.Why.PART)));
        return ways.toList();
    }

    private static List<Intent> part(Message message, Set<String> found, Intent part) {
        if (isSaidExactly(message)) {
            return List.of();
        }
        return isEverything(found)
                ? List.of(new Stop())
                : Stream.concat(group(message.text()), Stream.of(part)).toList();
    }

    /// A pause where it is said how long, else for a person to read.
    private static Intent fewer(String said) {
        var time = FOR_A_TIME.matcher(said);
        if (!time.find()) {
            return new AskPerson(Topic.FEWER_MESSAGES);
        }
        int count = NUMBERS.getOrDefault(time.group(1).toLowerCase(Locale.ROOT), 0);
        int many = count == 0 ? Integer.parseInt(time.group(1)) : count;
        return new Pause(
                switch (time.group(2).toLowerCase(Locale.ROOT)) {
                    case "day" -> Period.ofDays(many);
                    case "week" -> Period.ofWeeks(many);
                    case "fortnight" -> Period.ofWeeks(2 * many);
                    default -> Period.ofMonths(many);
                });
    }

    private static boolean isEverything(Set<String> found) {
        return found.contains("stop") && found.contains("everything");
    }

    private static Stream<Intent> group(String said) {
        return GROUPS.stream()
                .map(pattern -> pattern.matcher(said))
                .filter(matcher -> matcher.find())
                .map(matcher -> new LeaveNamed(matcher.group(1).strip()));
    }

    /// "PAUSE 2 WEEKS", "STOP 2" and the like are heard by the grammar, which knows their numbers.
    private static boolean isSaidExactly(Message message) {
        return message.understood().intents().stream()
                .anyMatch(intent -> intent instanceof Pause
                        || intent instanceof LeaveNumbered
                        || intent instanceof StopCalls
                        || intent instanceof News
                        || intent instanceof CancelWord
                        || intent instanceof StartAgain);
    }
}
