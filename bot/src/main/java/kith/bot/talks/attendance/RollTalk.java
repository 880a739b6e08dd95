package kith.bot.talks.attendance;

import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.community.attendance.Entry;
import kith.community.attendance.RollMarked;
import kith.community.phrases.Phrase;

/// What is said of who came to a session.
final class RollTalk {

    /// More names than this are no help on a phone.
    static final int MOST_NAMES = 60;

    private RollTalk() {}

    static Step how() {
        return Step.say(Reply.of("attendance.how"), new State.Idle());
    }

    static Step tell(RollMarked marked) {
        return switch (marked) {
            case RollMarked.Noted noted -> Step.say(noted(noted), new State.Idle());
            case RollMarked.Again again -> Step.say(again(again), new State.Idle());
            case RollMarked.NotOnTheList not ->
                Step.say(
                        Reply.of("attendance.no-such-number", "number", not.number(), "most", not.most()),
                        new State.Idle());
            case RollMarked.WhichOf which ->
                Step.say(Reply.of("attendance.which-of", "name", which.name()), new State.Idle());
            case RollMarked.NotClear not -> how();
            case RollMarked.TooLate late ->
                Step.say(
                        Reply.of("attendance.too-late", "title", late.title(), "starts", late.startsAt()),
                        new State.Idle());
            case RollMarked.NothingLately nothing ->
                Step.say(Reply.of("attendance.nothing-lately", "title", nothing.title()), new State.Idle());
        };
    }

    private static Reply noted(RollMarked.Noted noted) {
        return Reply.of(
                "attendance.noted",
                "title",
                noted.title(),
                "starts",
                noted.startsAt(),
                "hasCame",
                noted.came().isEmpty() ? "no" : "yes",
                "came",
                String.join(", ", noted.came()),
                "hasMissed",
                noted.missed().isEmpty() ? "no" : "yes",
                "missed",
                String.join(", ", noted.missed()),
                "hasOpen",
                noted.open() > 0 ? "yes" : "no",
                "open",
                noted.open(),
                "hasGuests",
                noted.guests().isEmpty() ? "no" : "yes",
                "guests",
                String.join(", ", noted.guests()));
    }

    private static Reply again(RollMarked.Again again) {
        var reply = Reply.of("attendance.again", "title", again.title(), "starts", again.startsAt());
        for (Entry entry : again.entries().stream().limit(MOST_NAMES).toList()) {
            reply = reply.and(entry.line());
        }
        return reply.and(Phrase.of("attendance.how"));
    }
}
