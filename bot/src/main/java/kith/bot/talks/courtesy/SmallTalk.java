package kith.bot.talks.courtesy;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.consent.StartAgain;

/// The talk around the talk.
public final class SmallTalk {

    public static final Subject SUBJECT = new Subject(
            "courtesy",
            List.of(Begin.class, Greeting.class, Thanks.class, Help.class, Reacted.class, Propose.class),
            List.of(Proposed.class),
            Map.of());

    private SmallTalk() {}

    /// A number, yes or no that answers nothing. To an address that was stopped, yes is START in other words.
    public static Step unasked(Answer answer, Turn turn) {
        return switch (answer) {
            case Answer.Pick pick -> Courtesy.nonePicked(turn.state());
            case Answer.Yes yes when turn.closed() -> new Step.Do(new StartAgain());
            case Answer.Yes yes -> Courtesy.allRight(turn.talk());
            case Answer.No no -> new Step.Say(Reply.of("chat.no").with(Courtesy.WHATS_ON), Talk.NEW);
        };
    }
}
