package kith.bot.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.consent.Pause;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.language.Speak;
import kith.community.lists.GivingNeeds;
import kith.community.lists.ListState;
import kith.community.lists.SeeingToNeeds;
import kith.community.lists.Standing;
import kith.community.lists.WorkingThrough;
import kith.community.needs.Need;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// The talk about what people on a list need: with them, and with the link worker who works through it.
public final class ListTalk {

    private ListTalk() {}

    /// What a message wants where it answers what they need; null when it does not.
    ///
    /// Words for needs count if the question is the last thing they read, or if they say nothing else.
    /// A wish to be rung counts as well, and what ends or stops something counts alone.
    public static @Nullable List<Intent> reading(Understood understood, Talk talk, Turn known) {
        var said = understood.needs();
        var asked = known.asked(talk.state()).filter(ListTalk::isOurs);
        var open = asked.or(
                () -> known.questions().stream().filter(ListTalk::isOurs).findFirst());
        if (said == null || open.isEmpty() || understood.intents().stream().anyMatch(ListTalk::isSomethingElse)) {
            return null;
        }
        if (asked.isEmpty() && !said.whole()) {
            return null;
        }
        var intents = new ArrayList<Intent>();
        if (understood.intents().stream().anyMatch(RingMe.class::isInstance)) {
            intents.add(new RingMe());
            if (said.kinds().isEmpty()) {
                return intents;
            }
        }
        intents.add(new Intents.Needs(open.get().subject(), said.kinds(), said.notThem()));
        return intents;
    }

    private static boolean isOurs(Question question) {
        return question.kind() == Question.Kind.LIST_NEEDS;
    }

    private static boolean isSomethingElse(Intent intent) {
        return switch (intent) {
            case Stop stop -> true;
            case StopCalls stop -> true;
            case Intents.CancelWord cancel -> true;
            case CantCome cant -> true;
            case Join join -> true;
            case Help help -> true;
            case Pause pause -> true;
            case Speak speak -> true;
            default -> false;
        };
    }

    /// A bare number, yes or no to the question.
    static Step answer(Question question, Intent intent, Talk talk) {
        return switch (intent) {
            case Answer.No no -> tell(question.subject(), Set.of());
            case Answer.Pick pick
            when pick.number() >= 1 && pick.number() <= Need.TO_BE_DONE.size() ->
                tell(question.subject(), EnumSet.of(Need.TO_BE_DONE.get(pick.number() - 1)));
            case Answer.Pick pick
            when pick.number() == Need.TO_BE_DONE.size() + 1 -> tell(question.subject(), Set.of());
            default -> Step.say(Reply.of("list.which"), talk.state());
        };
    }

    private static Step tell(UUID listed, Set<Need.Kind> kinds) {
        return new Step.Do(new Deeds.TellNeeds(listed, kinds, false));
    }

    static Step tell(Outcome.NeedsTold told, Talk talk) {
        return switch (told.told()) {
            case KEPT -> Step.say(Reply.of("list.kept", "needs", needs(told.kinds())), new State.Idle());
            case NOTHING_NEEDED -> Step.say(Reply.of("list.nothing"), new State.Idle());
            case WRONG_NUMBER -> Step.say(Reply.of("list.wrong-number"), new State.Idle());
            case NOT_THEIRS -> Courtesy.unclear(talk);
        };
    }

    /// Several things in one phrase, so that each language puts them in its own words.
    private static Phrase needs(Set<Need.Kind> kinds) {
        return Phrase.of(
                "list.needs",
                "shopping",
                yes(kinds.contains(Need.Kind.SHOPPING)),
                "prescription",
                yes(kinds.contains(Need.Kind.PRESCRIPTION)),
                "dog",
                yes(kinds.contains(Need.Kind.DOG_WALKING)));
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }

    static Step tell(Outcome.NumberAnswered answered, Talk talk) {
        return answered.leader() == null
                ? Courtesy.unclear(talk)
                : Step.say(
                        Reply.of("list.number-answered", "yes", yes(answered.yes()), "leader", answered.leader()),
                        new State.Idle());
    }

    // ---- With the link worker

    /// "Taken 2", "give 1 3 to walkers": of the needs that were shown. Null where the numbers are none of theirs.
    static @Nullable Order numbered(Intent order, List<UUID> shown) {
        return switch (order) {
            case Order.MoveNeed move
            when move.number() >= 1 && move.number() <= shown.size() ->
                new Order.MoveNeed(move.number(), move.move(), shown.get(move.number() - 1));
            case Order.GiveNeeds give
            when give.numbers().isEmpty() -> new Order.GiveNeeds(give.numbers(), give.group(), shown);
            case Order.GiveNeeds give
            when give.numbers().stream().allMatch(number -> number >= 1 && number <= shown.size()) ->
                new Order.GiveNeeds(
                        give.numbers(),
                        give.group(),
                        give.numbers().stream()
                                .sorted()
                                .map(number -> shown.get(number - 1))
                                .toList());
            default -> null;
        };
    }

    static Step tell(GivingNeeds.Given given, State state) {
        return Step.say(
                switch (given) {
                    case GivingNeeds.Given.To to ->
                        Reply.of(
                                "list.given",
                                "count",
                                to.count(),
                                "group",
                                to.group(),
                                "leaders",
                                String.join(", ", to.leaders()));
                    case GivingNeeds.Given.NoSuchGroup none ->
                        Reply.of(
                                "list.no-group",
                                "said",
                                none.said(),
                                "any",
                                yes(!none.known().isEmpty()),
                                "known",
                                String.join(", ", none.known()));
                    case GivingNeeds.Given.Several several ->
                        Reply.of("list.which-group", "groups", String.join(", ", several.groups()));
                    case GivingNeeds.Given.NobodyThere nobody -> Reply.of("list.nobody-there", "group", nobody.group());
                },
                state);
    }

    static Step tell(WorkingThrough.Asked asked) {
        return Step.say(
                switch (asked) {
                    case WorkingThrough.Asked.Seen seen -> standing(seen.standing());
                    case WorkingThrough.Asked.Started started ->
                        standing(started.standing()).after(Phrase.of("list.started", "count", started.toWrite()));
                    case WorkingThrough.Asked.NoSuchList none ->
                        Reply.of(
                                "list.none",
                                "said",
                                none.said(),
                                "any",
                                yes(!none.known().isEmpty()),
                                "known",
                                none.known().stream().map(ListTalk::title).collect(Collectors.joining(", ")));
                },
                new State.Idle());
    }

    private static Reply standing(Standing standing) {
        return Reply.of(
                "list.standing",
                "title",
                title(standing.name()),
                "name",
                standing.name().replace('-', ' ').toUpperCase(Locale.ROOT),
                "people",
                standing.people(),
                "unwritten",
                standing.in(ListState.NEW),
                "wanted",
                standing.in(ListState.WANTED),
                "asked",
                standing.in(ListState.ASKED),
                "needs",
                standing.in(ListState.NEEDS),
                "nothing",
                standing.in(ListState.NOTHING),
                "ring",
                standing.in(ListState.RING_ME),
                "wrong",
                standing.in(ListState.WRONG_NUMBER),
                "stopped",
                standing.in(ListState.STOPPED),
                "unreached",
                standing.in(ListState.NOT_REACHED));
    }

    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    static Step tell(SeeingToNeeds.Seen seen) {
        var options = new ArrayList<Option>();
        for (SeeingToNeeds.Shown each : seen.shown()) {
            Object[] blanks = {
                "number",
                options.size() + 1,
                "name",
                each.name(),
                "what",
                needs(Set.of(each.kind())),
                "since",
                each.since(),
                "hasArea",
                yes(!each.area().isEmpty()),
                "area",
                each.area(),
                "given",
                yes(!each.group().isEmpty()),
                "group",
                each.group(),
                "taken",
                yes(!each.takenBy().isEmpty()),
                "by",
                each.takenBy()
            };
            options.add(new Option(
                    "taken " + (options.size() + 1),
                    Phrase.of("list.need-label", blanks),
                    Phrase.of("list.need-line", blanks)));
        }
        return Step.say(
                Reply.of(
                                "list.open",
                                "count",
                                seen.shown().size() + seen.more(),
                                "more",
                                seen.more(),
                                "ours",
                                yes(seen.ours()))
                        .with(options),
                seen.shown().isEmpty()
                        ? new State.Idle()
                        : new States.ShownNeeds(seen.shown().stream()
                                .map(SeeingToNeeds.Shown::need)
                                .toList()));
    }

    static Step tell(SeeingToNeeds.Moved moved, State state) {
        return Step.say(
                Reply.of(
                        "list.moved",
                        "state",
                        moved.state() == null ? "BEFORE" : moved.state().name(),
                        "contact",
                        moved.contact().name(),
                        "name",
                        moved.name(),
                        "what",
                        needs(Set.of(moved.kind()))),
                state);
    }

    /// A bare number under the needs that are open does not say what is to be done with it.
    static Step pick(States.ShownNeeds shown, Answer.Pick pick) {
        return pick.number() < 1 || pick.number() > shown.needs().size()
                ? Courtesy.noSuchNumber(pick.number(), shown)
                : Step.say(Reply.of("list.taken-or-done", "number", pick.number()), shown);
    }
}
