package kith.bot.hearing;

import java.util.List;
import kith.bot.language.CrisisPhrases;
import kith.bot.language.Wording;
import kith.bot.talks.linkwork.SpokeTo;
import kith.bot.talks.safety.InDanger;

/// Words of danger, whoever writes them and whatever they were asked: nothing else is heard in the message.
final class DangerStep implements HearingStep {

    private final CrisisPhrases phrases;

    DangerStep(CrisisPhrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public List<Heard> hear(Message message) {
        var danger = phrases.in(Wording.of(message.turn().said()));
        return danger == null || isReport(message)
                ? List.of()
                : List.of(new Heard(List.of(new InDanger(danger)), "words of danger"));
    }

    /// "Spoke to mary: she said …" tells of somebody who has been rung already.
    private static boolean isReport(Message message) {
        return message.turn().staff() != null && message.understood().order() instanceof SpokeTo;
    }
}
