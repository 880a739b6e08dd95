package kith.bot.talks.listings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.listings.Listed;
import kith.community.listings.StillRight.Page;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;

/// The talk with a leader about whether what is listed of their groups is still right.
public final class ListingsTalk {

    public static final Subject SUBJECT = new Subject(
            "listings",
            List.of(SeeListings.class, SayWrong.class, SayOver.class),
            List.of(ListingsState.ShownListings.class, ListingsState.AskedWhatIsWrong.class),
            Map.of(Question.Kind.STILL_RIGHT, ListingsTalk::stillRight),
            List.of(SeeListings.WORDS));

    private ListingsTalk() {}

    private static Step stillRight(Question question, Answer answer, Turn turn) {
        return switch (answer) {
            case Answer.Yes yes -> new Step.Do(new ConfirmRound(question.subject()));
            case Answer.Pick pick -> new Step.Do(new NotRight(question.subject(), pick.number()));
            case Answer.No no -> Step.say(Reply.of("listing.which-one"), turn.state());
        };
    }

    /// What is to be checked next, after what has just been said.
    static Step next(Reply first, Page page) {
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
        var more = Math.max(0, page.due() - page.shown().size());
        return Step.say(
                first.and(Phrase.of("listing.ask", "more", more)).with(options),
                new ListingsState.ShownListings(
                        page.shown().stream().map(Listed::activity).toList()));
    }

    static Step confirmed(Page page) {
        return next(Reply.of("listing.confirmed", "due", page.due(), "all", page.all()), page);
    }
}
