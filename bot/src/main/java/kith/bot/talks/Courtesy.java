package kith.bot.talks;

import java.util.List;
import java.util.function.BiFunction;
import kith.community.phrases.Phrase;

/// What is said in every subject when there is nothing better to say.
public final class Courtesy {

    public static final Reply.Option WHATS_ON = new Reply.Option("WHAT'S ON", Phrase.of("chat.whats-on-label"), null);
    public static final Reply.Option BOOKINGS = new Reply.Option("MY BOOKINGS", Phrase.of("bookings.label"), null);
    public static final Reply.Option HELP = new Reply.Option("HELP", Phrase.of("chat.help-label"), null);

    public static final List<Reply.Option> YES_OR_NO = List.of(
            new Reply.Option("1", Phrase.of("propose.yes-label"), Phrase.of("propose.yes-line")),
            new Reply.Option("2", Phrase.of("propose.no-label"), Phrase.of("propose.no-line")));

    private static final int TURNS_BEFORE_A_PERSON = 2;

    private Courtesy() {}

    /// Says what we can do; after two turns in a row that made no sense, offers a person.
    public static Step unclear(Talk talk) {
        int times = talk.misunderstood() + 1;
        var key = times > TURNS_BEFORE_A_PERSON ? "chat.unclear-again" : "chat.unclear";
        var reply = Reply.of(key).with(List.of(WHATS_ON, BOOKINGS, HELP));
        return new Step.Say(reply, new Talk(talk.state(), times));
    }

    /// "OK" after we have said something that asks nothing.
    public static Step allRight(Talk talk) {
        return Step.say(Reply.of("chat.all-right").with(WHATS_ON), talk.state());
    }

    /// Neither yes nor no to what can be answered by nothing else.
    public static Step oneOrTwo(State state) {
        return Step.say(Reply.of("check-in.one-or-two"), state);
    }

    /// The one of several that a number stands for; [Step.Declined] where no number is said.
    ///
    /// @param state where the talk stands, the list being open
    /// @param then  what follows for the one that is chosen
    public static <T> Step chosen(Answer answer, List<T> several, State state, BiFunction<T, Answer.Pick, Step> then) {
        if (!(answer instanceof Answer.Pick pick)) {
            return new Step.Declined();
        }
        return pick.number() < 1 || pick.number() > several.size()
                ? noSuchNumber(pick.number(), state)
                : then.apply(several.get(pick.number() - 1), pick);
    }

    /// A number that stands for nothing of what was last said.
    public static Step noSuchNumber(int number, State state) {
        return Step.say(Reply.of("session.no-such-number", "number", number), state);
    }

    /// Nothing was shown, or nothing of it picked.
    public static Step nonePicked(State state) {
        return Step.say(Reply.of("session.none-picked").with(WHATS_ON), state);
    }
}
