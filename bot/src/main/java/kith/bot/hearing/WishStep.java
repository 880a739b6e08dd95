package kith.bot.hearing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import kith.bot.language.PatternLists;
import kith.bot.talks.Intent;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.requests.AskPerson;

/// What means the same wherever the talk stands, in the words of `config/wishes.yml`: an end to our messages or to a
/// part of them, a wrong number, a death, a wish to be rung. Several may be in one message; the first of this table is
/// heard.
final class WishStep implements HearingStep {

    /// The lists of patterns and what they mean, the weightiest first. Empty where it is no wish after all.
    private static final Map<String, BiFunction<Message, Set<String>, List<Intent>>> WISHES = wishes();

    /// What staff mean of themselves; the rest they say of others.
    private static final Set<String> OF_STAFF_TOO = Set.of("stop", "stop-rude", "start-again", "ring-me");

    private static final Pattern RING_ME = Pattern.compile(
            "(?is)(?!.*\\b(?:to|and|him|her|them) (?:ring|call|phone) me\\b)(?!.*\\b(?:put me through|for me)\\b)"
                    + ".*(?:\\b(?:ring|call|phone|speak|talk|help|contact)\\b.*\\b(?:me|us|a person|someone|somebody|human)\\b|\\bi (?:need|want|would like|have) (?:a|to)\\b|ffoni|zadzwo|дзвон).*");

    private final PatternLists patterns;

    /// @throws IllegalArgumentException where a list has no meaning here, or a meaning no list
    WishStep(PatternLists patterns) {
        this.patterns = patterns;
        var meant = new HashSet<>(WISHES.keySet());
        meant.addAll(Leaving.HINTS);
        meant.addAll(RequestStep.lists());
        if (!patterns.names().equals(meant)) {
            throw new IllegalArgumentException("The wishes should be " + new TreeSet<>(meant) + ", but are "
                    + new TreeSet<>(patterns.names()) + ".");
        }
    }

    private static Map<String, BiFunction<Message, Set<String>, List<Intent>>> wishes() {
        var wishes = new LinkedHashMap<String, BiFunction<Message, Set<String>, List<Intent>>>();
        wishes.putAll(Leaving.WISHES);
        wishes.put("ring-me", WishStep::ring);
        return wishes;
    }

    /// "Could somebody ring me every week" asks for more than one call.
    private static List<Intent> ring(Message message, Set<String> found) {
        return List.of(
                found.contains("check-on-me") && message.turn().asked().isEmpty()
                        ? new AskPerson(AskPerson.Topic.CHECK_INS)
                        : new RingMe());
    }

    @Override
    public List<Heard> hear(Message message) {
        if (message.isForOthers() || message.text().startsWith("/")) {
            return List.of();
        }
        var found = message.found(patterns);
        return WISHES.entrySet().stream()
                .filter(wish -> found.contains(wish.getKey()))
                .filter(wish -> message.turn().staff() == null || isOfStaffToo(wish.getKey(), message))
                .map(wish -> ways(wish.getKey(), wish.getValue().apply(message, found)))
                .filter(ways -> !ways.isEmpty())
                .findFirst()
                .filter(_ -> !isForStaff(message))
                .orElseGet(List::of);
    }

    /// Staff mostly write of others: "call Edna and ask how she is", "ask Sheila to ring me".
    private static boolean isOfStaffToo(String wish, Message message) {
        return OF_STAFF_TOO.contains(wish) && (!wish.equals("ring-me") || isRingMeOfStaff(message.text()));
    }

    /// Whether words of staff ask for a call to themselves.
    static boolean isRingMeOfStaff(String text) {
        return RING_ME.matcher(text).matches();
    }

    private static List<Heard> ways(String wish, List<Intent> meanings) {
        return meanings.stream()
                .map(meaning -> new Heard(List.of(meaning), "the wish " + wish))
                .toList();
    }

    /// Whether the words are what only staff ask for: "tell walkers please stop texting me".
    private static boolean isForStaff(Message message) {
        if (message.turn().staff() == null) {
            return false;
        }
        var understood = message.understood();
        return understood.order() != null
                || understood.meetUp() != null
                || !understood.intents().equals(understood.usual());
    }
}
