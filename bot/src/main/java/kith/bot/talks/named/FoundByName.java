package kith.bot.talks.named;

import java.util.ArrayList;
import java.util.List;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.activities.WhereItIs;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;

/// What is said where a name means several things, or none.
final class FoundByName {

    private FoundByName() {}

    /// @param name  what was looked for
    /// @param party how many places; 0 where it is only to be shown
    static Step several(Named found, String name, int party, Turn turn) {
        var words = name.isEmpty() ? found.words() : name;
        if (found.sessions().isEmpty()) {
            return Step.say(Reply.of("named.none", "words", words).with(Courtesy.WHATS_ON), turn.state());
        }
        var options = new ArrayList<Reply.Option>();
        for (var one : found.sessions()) {
            var blanks = choice(one, options.size() + 1);
            options.add(new Reply.Option(
                    String.valueOf(options.size() + 1),
                    Phrase.of("whats-on.button", blanks),
                    Phrase.of("named.choice", blanks)));
        }
        var reply = new Reply(List.of(Phrase.of("named.which", "words", words)), options, Ask.NOTHING);
        var sessions = found.sessions().stream().map(one -> one.session().id()).toList();
        return Step.say(reply, new NamedState.AskedWhichNamed(sessions, party));
    }

    private static Object[] choice(Named.Meant one, int number) {
        return new Object[] {
            "number", number,
            "title", one.activity().title(),
            "starts", one.session().startsAt(),
            "venue", WhereItIs.toAnyone(one.activity()).venue()
        };
    }

    static Object[] blanks(Named.Meant one, int party) {
        var cost = one.activity().cost();
        return new Object[] {
            "title",
            one.activity().title(),
            "starts",
            one.session().startsAt(),
            "where",
            WhereItIs.toAnyone(one.activity()).inWords(),
            "hasCost",
            cost.isBlank() ? "no" : "yes",
            "cost",
            cost,
            "party",
            party
        };
    }
}
