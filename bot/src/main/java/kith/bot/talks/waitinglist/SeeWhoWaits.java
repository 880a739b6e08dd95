package kith.bot.talks.waitinglist;

import java.util.ArrayList;
import java.util.Optional;
import kith.bot.talks.OfLeaders;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.phrases.Phrase;
import kith.community.signups.Offering;
import kith.community.signups.SignUp;
import kith.community.signups.WhoWaits;

/// "waiting WALK7": a leader sees who waits for a place.
public record SeeWhoWaits(String code) implements OfLeaders<WhoWaits> {

    @Override
    public Optional<WhoWaits> carryOut(UseCases use, Turn turn) {
        return use.the(Offering.class).whoWaits(turn.person(), code, turn.now());
    }

    @Override
    public Step told(WhoWaits seen, Turn turn) {
        return list(seen);
    }

    @Override
    public Trail noted(WhoWaits seen) {
        return Trail.of("WAITING_SEEN", code);
    }

    private static Step list(WhoWaits who) {
        var title = who.activity().title();
        var session = who.session();
        if (session == null) {
            return Step.say(Reply.of("leader.nobody-waits", "title", title), new State.Idle());
        }
        var left = session.placesLeft();
        var reply = Reply.of(
                "leader.who-waits", "title", title, "starts", session.startsAt(), "free", left == null ? 0 : left);
        var options = new ArrayList<Reply.Option>();
        for (WhoWaits.Party party : who.waiting()) {
            options.add(option(options.size() + 1, party));
        }
        return Step.say(
                reply.with(options),
                new ShownWaiting(
                        who.waiting().stream().map(WhoWaits.Party::signUp).toList()));
    }

    private static Reply.Option option(int number, WhoWaits.Party party) {
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
        return new Reply.Option(
                String.valueOf(number), Phrase.of("leader.waiting-label", blanks), Phrase.of("leader.waiting", blanks));
    }
}
