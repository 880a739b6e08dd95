package kith.bot.hearing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.language.PatternLists;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.safety.Worried;
import kith.bot.talks.safety.Worry;
import kith.bot.talks.whatson.WhatsOn;

/// Words of worry, as `config/worries.yml` lists them, where they are no answer to what was asked. What's on, and that
/// they cannot come, is heard beside them where it is said in so many words.
final class WorryStep implements HearingStep {

    private static final String BESIDES = "besides";

    private final PatternLists patterns;

    /// @throws IllegalArgumentException where a list has no meaning here, or a meaning no list
    WorryStep(PatternLists patterns) {
        this.patterns = patterns;
        var names = Stream.concat(Arrays.stream(Worry.values()).map(Worry::key), Stream.of(BESIDES))
                .collect(Collectors.toSet());
        if (!patterns.names().equals(names)) {
            throw new IllegalArgumentException(
                    "The worries should be " + names + ", but are " + Set.copyOf(patterns.names()) + ".");
        }
    }

    @Override
    public List<Heard> hear(Message message) {
        if (isForOthers(message) || message.text().startsWith("/")) {
            return List.of();
        }
        var found = message.found(patterns);
        return Arrays.stream(Worry.values())
                .filter(worry -> found.contains(worry.key()))
                .findFirst()
                .map(worry -> new Heard(intents(worry, found.contains(BESIDES), message), "words of worry"))
                .map(List::of)
                .orElseGet(List::of);
    }

    private static List<Intent> intents(Worry worry, boolean asksMore, Message message) {
        var more = asksMore
                ? message.understood().intents().stream()
                        .filter(WorryStep::mayBeBesides)
                        .toList()
                : List.<Intent>of();
        return Stream.concat(Stream.of(new Worried(worry, new RingMe(), !more.isEmpty())), more.stream())
                .toList();
    }

    private static boolean mayBeBesides(Intent intent) {
        return intent instanceof WhatsOn || intent instanceof CantCome;
    }

    /// Whether their words are an announcement, a meet-up or a note.
    private static boolean isForOthers(Message message) {
        var turn = message.turn();
        return message.isForOthers() || turn.state().freeText(turn.said(), null) != null;
    }
}
