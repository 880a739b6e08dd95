package kith.bot.hearing;

import java.util.List;
import kith.bot.talks.Unclear;
import kith.bot.talks.facts.PerhapsAnswer;
import kith.bot.talks.linkwork.PerhapsNote;

/// The end of the line.
final class NotUnderstoodStep implements HearingStep {

    @Override
    public List<Heard> hear(Message message) {
        return List.of(
                new Heard(List.of(new PerhapsAnswer(message.text())), "an answer that somebody waits for"),
                new Heard(List.of(new PerhapsNote(message.text())), "a note on somebody"),
                new Heard(List.of(new Unclear(message.text())), "nothing"));
    }
}
