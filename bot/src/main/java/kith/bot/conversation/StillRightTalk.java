package kith.bot.conversation;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.community.listings.Listed;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;

/// The talk with a leader about whether what is listed is still right.
final class StillRightTalk {

    /// It has ended. Never CANCEL, END or QUIT in our words: phone networks block whoever sends those.
    private static final Set<String> OVER = Set.of(
            "over",
            "its over",
            "it is over",
            "it has ended",
            "its ended",
            "ended",
            "it ended",
            "it has stopped",
            "it stopped",
            "closed",
            "it has closed",
            "finished",
            "it has finished",
            "end",
            "it is no longer on");

    private StillRightTalk() {}

    static Step answer(Question question, Intent intent, Talk talk) {
        return switch (intent) {
            case Answer.Yes yes -> work(new Order.ConfirmRound(question.subject()));
            case Answer.Pick pick -> work(new Order.NotRight(question.subject(), pick.number()));
            default -> Step.say(Reply.of("listing.which-one"), talk.state());
        };
    }

    static Step pick(States.ShownListings shown, Answer.Pick pick) {
        return pick.number() < 1 || pick.number() > shown.activities().size()
                ? Courtesy.noSuchNumber(pick.number(), shown)
                : work(new Order.NotRightIs(shown.activities().get(pick.number() - 1)));
    }

    static Step confirm(States.ShownListings shown) {
        return work(new Order.Confirm(shown.activities()));
    }

    static Step over(States.AskedWhatIsWrong asked) {
        return work(new Order.SayOver(asked.activity()));
    }

    /// What a leader answers who was asked what is wrong.
    static Order said(States.AskedWhatIsWrong asked, String words) {
        var plain =
                words.strip().toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[.!]+$", "");
        return OVER.contains(plain)
                ? new Order.SayOver(asked.activity())
                : new Order.SayWrong(asked.activity(), words.strip());
    }

    private static Step work(Order order) {
        return new Step.Do(new Deeds.Work(order));
    }

    static Step tell(Worked.WhatIsWrong what) {
        return Step.say(
                Reply.of("listing.what-is-wrong", "title", what.title()), new States.AskedWhatIsWrong(what.activity()));
    }

    static Step tell(Worked.ListingsSeen seen) {
        var page = seen.page();
        var first = seen.wrong().isEmpty()
                ? Reply.of(
                        seen.confirmed() ? "listing.confirmed" : "listing.yours", "due", page.due(), "all", page.all())
                : Reply.of("listing.noted", "title", seen.wrong());
        if (page.shown().isEmpty()) {
            return Step.say(first, new State.Idle());
        }
        var options = new ArrayList<Option>();
        for (Listed each : page.shown()) {
            Object[] blanks = {
                "number", options.size() + 1, "title", each.title(), "starts", each.next(), "venue", each.venue()
            };
            options.add(new Option(
                    String.valueOf(options.size() + 1),
                    Phrase.of("listing.label", blanks),
                    Phrase.of("listing.line", blanks)));
        }
        options.add(new Option("OK", Phrase.of("listing.ok-label"), Phrase.of("listing.ok")));
        return Step.say(
                first.and(Phrase.of(
                                "listing.ask",
                                "more",
                                Math.max(0, page.due() - page.shown().size())))
                        .with(options),
                new States.ShownListings(
                        page.shown().stream().map(Listed::activity).toList()));
    }
}
