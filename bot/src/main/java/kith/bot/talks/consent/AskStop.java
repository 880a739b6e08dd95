package kith.bot.talks.consent;

import java.util.List;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.phrases.Phrase;

/// Words that may mean an end to all our messages, or to some of them: we ask, as nobody is cut off by a guess.
///
/// @param why what may have been meant, as the question begins with it
public record AskStop(Why why) implements Intent {

    /// What was said, as far as it was understood.
    public enum Why {
        ENOUGH,
        PART,
        WRONG_PERSON
    }

    static final List<Reply.Option> YES_OR_NO = List.of(
            new Reply.Option("1", Phrase.of("stop.yes-label"), Phrase.of("stop.yes-line")),
            new Reply.Option("2", Phrase.of("stop.no-label"), Phrase.of("stop.no-line")));

    @Override
    public Step hear(Turn turn) {
        return turn.closed()
                ? new Step.Do(new Stop())
                : Step.say(Reply.of("stop.ask", "why", why.name()).with(YES_OR_NO), new ConsentState.AskedStop());
    }
}
