package kith.bot.hearing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kith.bot.language.PatternLists;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.meetups.MeetUpState;

/// What means the same wherever the talk stands, in the words of `config/wishes.yml`: an end to our messages, a wish to
/// be
/// rung. Several may be in one message; the first of this table is heard.
final class WishStep implements HearingStep {

    /// The lists of patterns and what they mean, the weightiest first.
    private static final Map<String, Function<Message, Intent>> WISHES = wishes();

    private final PatternLists patterns;

    /// @throws IllegalArgumentException where a list has no meaning here, or a meaning no list
    WishStep(PatternLists patterns) {
        this.patterns = patterns;
        if (!patterns.names().equals(WISHES.keySet())) {
            throw new IllegalArgumentException(
                    "The wishes should be " + WISHES.keySet() + ", but are " + Set.copyOf(patterns.names()) + ".");
        }
    }

    private static Map<String, Function<Message, Intent>> wishes() {
        var wishes = new LinkedHashMap<String, Function<Message, Intent>>();
        wishes.put("stop", _ -> new Stop());
        wishes.put("ring-me", _ -> new RingMe());
        return wishes;
    }

    @Override
    public List<Heard> hear(Message message) {
        if (isWriting(message.turn()) || message.text().startsWith("/")) {
            return List.of();
        }
        var found = patterns.all(Wording.of(message.text()));
        return WISHES.entrySet().stream()
                .filter(wish -> found.contains(wish.getKey()))
                .findFirst()
                .map(wish -> new Heard(List.of(wish.getValue().apply(message)), "the wish " + wish.getKey()))
                .map(List::of)
                .orElseGet(List::of);
    }

    /// Whether their words are for others: an announcement, a meet-up.
    private static boolean isWriting(Turn turn) {
        return turn.state() instanceof BroadcastState.Previewed || turn.state() instanceof MeetUpState.MakingMeetUp;
    }
}
