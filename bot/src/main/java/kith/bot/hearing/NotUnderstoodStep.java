package kith.bot.hearing;

import java.util.List;
import kith.bot.talks.Unclear;

/// The end of the line.
final class NotUnderstoodStep implements HearingStep {

    @Override
    public List<Heard> hear(Message message) {
        return List.of(new Heard(List.of(new Unclear(message.text())), "nothing"));
    }
}
