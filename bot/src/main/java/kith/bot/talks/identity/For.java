package kith.bot.talks.identity;

import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.codes.JoinCode;

/// "Book 1 for mum", "Tom can't come": one wish, for someone other than who speaks.
///
/// @param relation what the speaker calls them, `mum`; empty when not said
/// @param name     as it was written; empty when not said, and then there is a relation
public record For(String relation, String name, Intent intent) implements Intent {

    /// Somebody we have not heard of can be joined to something, once we know their name and who they are.
    @Override
    public Step hear(Turn turn) {
        var one = turn.company().find(relation, name);
        if (one.isPresent()) {
            return new Step.GoOn(intent, turn.talk(), one.get().personId());
        }
        if (!(intent instanceof Join || intent instanceof JoinCode)) {
            return Step.say(Reply.of("who.nobody", "name", name.isEmpty() ? relation : name), turn.state());
        }
        var step = intent.hear(turn);
        if (!(step instanceof Step.Do)) {
            return step;
        }
        if (name.isEmpty()) {
            return Step.say(
                    Reply.of("who.their-name", "relation", relation),
                    new IdentityState.AskedTheirName(relation, intent, turn.state()));
        }
        return relation.isEmpty()
                ? Step.say(
                        Reply.of("who.is-it-for", "name", name),
                        new IdentityState.AskedIfFor(name, intent, turn.state()))
                : CareFor.hear(relation, name, intent, turn);
    }
}
