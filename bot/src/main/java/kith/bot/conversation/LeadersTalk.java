package kith.bot.conversation;

import java.util.ArrayList;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.community.phrases.Phrase;
import kith.community.signups.Offering;
import kith.community.signups.SignUp;
import kith.community.signups.WhoWaits;

/// The talk with whoever leads a group, about its people. Rights are checked by the use cases.
final class LeadersTalk {

    private LeadersTalk() {}

    static Step tell(WhoWaits who) {
        var title = who.activity().title();
        var session = who.session();
        if (session == null) {
            return Step.say(Reply.of("leader.nobody-waits", "title", title), new State.Idle());
        }
        var left = session.placesLeft();
        var reply = Reply.of(
                "leader.who-waits", "title", title, "starts", session.startsAt(), "free", left == null ? 0 : left);
        var options = new ArrayList<Option>();
        for (WhoWaits.Party party : who.waiting()) {
            options.add(option(options.size() + 1, party));
        }
        return Step.say(
                reply.with(options),
                new States.ShownWaiting(
                        who.waiting().stream().map(WhoWaits.Party::signUp).toList()));
    }

    private static Option option(int number, WhoWaits.Party party) {
        Object[] blanks = {
            "number",
            number,
            "name",
            party.firstName(),
            "hasName",
            party.firstName().isBlank() ? "no" : "yes",
            "people",
            party.people(),
            "offered",
            party.state() == SignUp.State.OFFERED ? "yes" : "no"
        };
        return new Option(
                String.valueOf(number), Phrase.of("leader.waiting-label", blanks), Phrase.of("leader.waiting", blanks));
    }

    static Step pick(States.ShownWaiting shown, Answer.Pick pick) {
        return pick.number() < 1 || pick.number() > shown.signUps().size()
                ? Courtesy.noSuchNumber(pick.number(), shown)
                : new Step.Do(new Deeds.OfferTo(shown.signUps().get(pick.number() - 1)));
    }

    static Step tell(Offering.OutOfTurn offer) {
        var name = offer.firstName();
        return Step.say(
                Reply.of(
                        offer.offered() ? "leader.offered" : "leader.not-offered",
                        "hasName",
                        name.isBlank() ? "no" : "yes",
                        "name",
                        name),
                new State.Idle());
    }

    static Step tell(Outcome.SplitUp split) {
        return split.most() == null
                ? Step.say(Reply.of("leader.together", "title", split.title()), new State.Idle())
                : Step.say(Reply.of("leader.split", "title", split.title(), "most", split.most()), new State.Idle());
    }
}
