package kith.bot.hearing.grammar;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.bot.language.Lexicon;
import kith.bot.language.Which;
import kith.bot.language.Word;
import kith.bot.language.Wording;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.PassPlace;
import kith.bot.talks.codes.Take;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.Pause;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.groups.LeaveNumbered;
import kith.bot.talks.language.Languages;
import kith.bot.talks.lifts.DropLift;
import kith.bot.talks.lifts.NoWayThere;
import kith.bot.talks.lifts.SeeLifts;
import org.jspecify.annotations.Nullable;

/// Knows the messages that mean something only when there is nothing else in them: STOP, CANCEL, HELP, YES.
///
/// Case, spaces, hyphens and punctuation do not count. "We have got to stop this bill" is no opt-out.
final class WholeMessage {

    private static final int LONGEST_WORDS = 10;
    private static final Pattern OFFERED = Pattern.compile("(take|pass)([a-z]{3,}\\d+)");
    private static final Pattern LIFTS = Pattern.compile("lifts(?:for|to)?([a-z]{3,}\\d+)");
    private static final Pattern LEAVE = Pattern.compile("(?:please)?stop(?:group|number|no)?(\\d{1,2})(?:please)?");
    private static final Pattern PAUSE =
            Pattern.compile("(?:please)?pause(?:for)?(?:the)?(?:next)?(\\d{1,2})(day|week|month)s?(?:please)?");
    private static final Pattern PAUSE_ONE =
            Pattern.compile("(?:please)?pause(?:for)?(?:a|one|the|next)*(day|week|fortnight|month)?(?:please)?");
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    private final Map<String, Intent> meanings = new HashMap<>();
    private final LanguageWords languages;

    WholeMessage(Lexicon lexicon) {
        add(lexicon, "stop", new Stop());
        add(lexicon, "stop-calls", new StopCalls());
        add(lexicon, "cancel", new CancelWord());
        add(lexicon, "start-again", new StartAgain());
        add(lexicon, "help", new Help());
        add(lexicon, "yes", new Answer.Yes());
        add(lexicon, "no", new Answer.No());
        add(lexicon, "no-lift", new DropLift(new Which.Unsaid()));
        add(lexicon, "no-way", new NoWayThere(new Which.Unsaid()));
        add(lexicon, "thanks", new Thanks());
        add(lexicon, "greeting", new Greeting());
        add(lexicon, "languages", new Languages());
        languages = new LanguageWords(lexicon);
    }

    private void add(Lexicon lexicon, String list, Intent intent) {
        lexicon.list("whole." + list).forEach(phrase -> meanings.putIfAbsent(compact(Wording.of(phrase)), intent));
    }

    /// What the whole message means, or null when it is none of these.
    @Nullable
    Intent of(List<Word> words, String message) {
        if (words.isEmpty()) {
            return message.contains("?") ? new Help() : null;
        }
        if (words.size() > LONGEST_WORDS) {
            return null;
        }
        var compact = compact(words);
        var meaning = meanings.get(compact);
        if (meaning == null) {
            meaning = languages.of(words);
        }
        return meaning != null ? meaning : smallStop(compact);
    }

    private static @Nullable Intent smallStop(String compact) {
        var offered = OFFERED.matcher(compact);
        if (offered.matches()) {
            var code = offered.group(2).toUpperCase(Locale.ROOT);
            return offered.group(1).equals("take") ? new Take(code) : new PassPlace(code);
        }
        var lifts = LIFTS.matcher(compact);
        if (lifts.matches()) {
            return new SeeLifts(lifts.group(1).toUpperCase(Locale.ROOT));
        }
        var leave = LEAVE.matcher(compact);
        if (leave.matches()) {
            return new LeaveNumbered(Integer.parseInt(leave.group(1)));
        }
        if (!compact.contains("pause")) {
            return null;
        }
        var digits = compact;
        for (var number : NUMBERS.entrySet()) {
            digits = digits.replace(number.getKey(), String.valueOf(number.getValue()));
        }
        var pause = PAUSE.matcher(digits);
        if (pause.matches()) {
            return new Pause(period(Integer.parseInt(pause.group(1)), pause.group(2)));
        }
        var one = PAUSE_ONE.matcher(compact);
        return one.matches() ? new Pause(period(1, one.group(1))) : null;
    }

    /// A bare PAUSE is one of two weeks; we say so in the answer.
    private static Period period(int count, @Nullable String unit) {
        return switch (unit) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            case null, default -> Period.ofWeeks(2);
        };
    }

    /// The same emoji twice, or an emoji behind words, changes nothing.
    private static String compact(List<Word> words) {
        boolean onlyEmoji = words.stream().allMatch(Word::isEmoji);
        return words.stream()
                .filter(word -> onlyEmoji || !word.isEmoji())
                .map(Word::text)
                .limit(onlyEmoji ? 1 : LONGEST_WORDS)
                .collect(Collectors.joining());
    }
}
