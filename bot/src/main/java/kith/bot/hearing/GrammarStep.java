package kith.bot.hearing;

import java.util.List;
import java.util.stream.Stream;
import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;

/// What the words ask for as they stand: first what they mean where there is a group or a list of that name, then what
/// they mean from anyone.
final class GrammarStep implements HearingStep {

    @Override
    public List<Heard> hear(Message message) {
        var understood = message.understood();
        return Stream.of(understood.intents(), understood.usual())
                .map(GrammarStep::withoutWhatIsKept)
                .distinct()
                .filter(intents -> !intents.stream().allMatch(Unclear.class::isInstance))
                .map(intents -> new Heard(intents, "the grammar"))
                .toList();
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
