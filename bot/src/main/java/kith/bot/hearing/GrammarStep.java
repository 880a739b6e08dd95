package kith.bot.hearing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.whatson.WhatsOn;

/// What the words ask for as they stand: first what they mean where there is a group or a list of that name, then what
/// they mean from anyone.
final class GrammarStep implements HearingStep {

    private static final Pattern ASKS = Pattern.compile(
            "\\bwhat'?s (?:on|happening|there)\\b|\\b(?:anything|something) (?:on|for|near|to do)\\b|\\bnear\\b|^(?:beth|co|що)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int FEW_WORDS = 4;

    @Override
    public List<Heard> hear(Message message) {
        var understood = message.understood();
        return Stream.of(understood.intents(), understood.usual())
                .map(GrammarStep::withoutWhatIsKept)
                .distinct()
                .filter(intents -> !intents.stream().allMatch(Unclear.class::isInstance))
                .filter(intents -> !isGuessedOfStaff(intents, message))
                .map(intents -> new Heard(intents, "the grammar"))
                .toList();
    }

    /// Whether staff would be asked where to look, or be told that they have no place, who did not ask what's on and
    /// have none: it is most often an order in words that we do not know.
    private static boolean isGuessedOfStaff(List<Intent> intents, Message message) {
        var turn = message.turn();
        return (turn.leads() || turn.caresForPeople())
                && turn.state() instanceof State.Idle
                && intents.stream().allMatch(intent -> isGuessed(intent, message));
    }

    private static boolean isGuessed(Intent intent, Message message) {
        return switch (intent) {
            case WhatsOn wanted ->
                wanted.where() instanceof Where.Unsaid
                        && !wanted.isPlain()
                        && !ASKS.matcher(message.text()).find()
                        && (message.turn().near() == null || message.text().split("\\s+").length > FEW_WORDS);
            case RingMe ring -> !WishStep.isRingMeOfStaff(message.text());
            case Join join ->
                message.turn().bookings().isEmpty()
                        && (join.which() instanceof Which.On || join.which() instanceof Which.Unsaid)
                        && message.text().split("\\s+").length > FEW_WORDS;
            case CantCome none -> message.turn().bookings().isEmpty();
            case Unclear unclear -> true;
            default -> false;
        };
    }

    /// "Can't do tonight but I'll do thursday": what they come to all the same they have a place at.
    private static List<Intent> withoutWhatIsKept(List<Intent> intents) {
        return intents.stream().anyMatch(CantCome.class::isInstance)
                ? intents.stream()
                        .filter(intent -> !(intent instanceof Join join
                                && (join.which() instanceof Which.On || join.which() instanceof Which.Unsaid)))
                        .toList()
                : intents;
    }
}
