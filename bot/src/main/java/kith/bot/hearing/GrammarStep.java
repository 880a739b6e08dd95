package kith.bot.hearing;

import java.util.List;
import java.util.stream.Stream;
import kith.bot.talks.Unclear;

/// What the words ask for as they stand: first what they mean where there is a group or a list of that name, then what
/// they mean from anyone.
final class GrammarStep implements HearingStep {

    @Override
    public List<Heard> hear(Message message) {
        var understood = message.understood();
        return Stream.of(understood.intents(), understood.usual())
                .distinct()
                .filter(intents -> !intents.stream().allMatch(Unclear.class::isInstance))
                .map(intents -> new Heard(intents, "the grammar"))
                .toList();
    }
}
