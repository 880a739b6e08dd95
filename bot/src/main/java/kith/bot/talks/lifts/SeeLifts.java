package kith.bot.talks.lifts;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lifts.SeeingLifts;
import kith.community.phrases.Phrase;

/// "lifts WALK7": a leader sees who needs a lift and who gives one.
public record SeeLifts(String code) implements IfTheirs<SeeingLifts.Seen> {

    @Override
    public Optional<SeeingLifts.Seen> carryOut(UseCases use, Turn turn) {
        return use.the(SeeingLifts.class).next(turn.person(), code, turn.now());
    }

    @Override
    public Step told(SeeingLifts.Seen seen, Turn turn) {
        return Step.say(list(seen), turn.state());
    }

    @Override
    public Trail noted(SeeingLifts.Seen seen) {
        return Trail.of("LIFTS_SEEN", code);
    }

    /// What a leader sees.
    private static Reply list(SeeingLifts.Seen seen) {
        var reply = Reply.of(
                "lift.list",
                "title",
                seen.activity().title(),
                "starts",
                seen.session().startsAt(),
                "needs",
                seen.needs().size(),
                "offers",
                seen.offers().size());
        for (var need : seen.needs()) {
            reply = reply.and(line("lift.list-need", need));
        }
        for (var offer : seen.offers()) {
            reply = reply.and(line("lift.list-offer", offer));
        }
        return reply;
    }

    private static Phrase line(String key, SeeingLifts.Asked asked) {
        return Phrase.of(
                key,
                "hasName",
                asked.firstName().isBlank() ? "no" : "yes",
                "name",
                asked.firstName(),
                "hasArea",
                asked.area().isBlank() ? "no" : "yes",
                "area",
                asked.area(),
                "people",
                asked.people(),
                "left",
                asked.left());
    }
}
