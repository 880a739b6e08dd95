package kith.bot.conversation;

import java.util.List;
import java.util.regex.Pattern;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.community.attendance.Coming;
import kith.community.attendance.Entry;
import kith.community.attendance.RollMarked;
import kith.community.attendance.WhoComes;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// The talk with a leader about who is coming and who came. Rights are checked by the use cases.
final class WhoCameTalk {

    /// More names than this are no help on a phone.
    private static final int MOST_NAMES = 60;

    private static final int LONGEST_MARKS = 300;

    /// How an answer to "who came?" begins: no other question is answered so.
    private static final Pattern MARKS = Pattern.compile(
            "\\W*(?:\\d{1,3}|all|every ?one|everybody|none|no ?one|nobody|and|plus|not|only|just)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// What can be no answer to anything else, whatever was read last.
    private static final Pattern PLAINLY_MARKS = Pattern.compile(
            "(?:all|none|everyone|everybody|nobody)(?: (?:but|except)[\\d, and]+)?|[\\d, and]+ did(?:n['’]?t| not)(?: come)?",
            Pattern.CASE_INSENSITIVE);

    private WhoCameTalk() {}

    /// What a message wants where it says who came; null when it does not.
    static @Nullable List<Intent> reading(Understood understood, Talk talk, Turn known, String said) {
        var open = known.questions().stream().filter(WhoCameTalk::isOurs).findFirst();
        if (open.isEmpty() || understood.crisis() || said.length() > LONGEST_MARKS) {
            return null;
        }
        var asked = known.asked(talk.state()).filter(WhoCameTalk::isOurs);
        var usual = understood.intents().size() == 1 ? understood.intents().getFirst() : new Unclear(said.strip());
        boolean lastRead =
                asked.isPresent() && (MARKS.matcher(said.strip()).matches() || mayBeNames(understood.intents()));
        boolean plainly = asked.isEmpty()
                && !(talk.state() instanceof States.Previewed)
                && PLAINLY_MARKS.matcher(said.strip()).matches();
        return lastRead || plainly
                ? List.of(new Intents.Marks(asked.or(() -> open).orElseThrow().subject(), said.strip(), usual))
                : null;
    }

    private static boolean isOurs(Question question) {
        return question.kind() == Question.Kind.WHO_CAME || question.kind() == Question.Kind.WHO_CAME_NOTED;
    }

    private static boolean mayBeNames(List<Intent> usual) {
        return usual.stream().allMatch(intent -> intent instanceof Unclear || intent instanceof Intents.Name);
    }

    static Step hear(Talk talk, Intents.WhoComes who, Turn known) {
        return known.leads()
                ? new Step.Do(new Deeds.SeeWhoComes(who.said(), who.day(), who.otherwise()))
                : Dialogue.heard(talk, who.otherwise(), known);
    }

    static Step hear(Talk talk, Intents.CameAgain came, Turn known) {
        return known.leads()
                ? new Step.Do(new Deeds.CallAgain(came.code(), came.otherwise()))
                : Dialogue.heard(talk, came.otherwise(), known);
    }

    static Step hear(Talk talk, Intents.SeeCard card, Turn known) {
        return known.leads()
                ? new Step.Do(new Deeds.SeeCard(card.otherwise()))
                : Dialogue.heard(talk, card.otherwise(), known);
    }

    /// A number, yes or no to the question.
    static Step answer(Question question, Intent intent, Talk talk) {
        return switch (intent) {
            case Answer.Pick pick ->
                new Step.Do(new Deeds.MarkRoll(question.subject(), String.valueOf(pick.number()), pick));
            case Answer.Yes yes when question.kind() == Question.Kind.WHO_CAME_NOTED -> Courtesy.allRight(talk);
            default -> how();
        };
    }

    private static Step how() {
        return Step.say(Reply.of("attendance.how"), new State.Idle());
    }

    static Step tell(Outcome.WhoComesSeen seen, Talk talk) {
        return Step.say(
                switch (seen.seen()) {
                    case WhoComes.Seen who -> coming(who.sessions());
                    case WhoComes.NothingOn nothing -> Reply.of("attendance.nothing-on", "day", nothing.day());
                    case WhoComes.NothingCalled nothing ->
                        Reply.of("attendance.nothing-called", "said", nothing.said());
                    case WhoComes.NothingToCome nothing -> Reply.of("attendance.nothing-to-come");
                },
                talk.state());
    }

    private static Reply coming(List<Coming> sessions) {
        var reply = new Reply(List.of(), List.of(), Reply.SILENCE.ask());
        for (Coming coming : sessions) {
            reply = reply.and(coming.totals());
            for (Coming.Party party :
                    coming.parties().stream().limit(MOST_NAMES).toList()) {
                reply = reply.and(line(party));
            }
            int more = coming.parties().size() - MOST_NAMES;
            reply = more > 0 ? reply.and(Phrase.of("attendance.more", "more", more)) : reply;
        }
        return reply;
    }

    private static Phrase line(Coming.Party party) {
        return Phrase.of(
                "attendance.coming",
                "hasName",
                yes(!party.name().isBlank()),
                "name",
                party.name(),
                "hasMore",
                yes(party.people() > 1),
                "more",
                party.people() - 1,
                "lift",
                party.lift().name(),
                "newcomer",
                party.toMeet() ? "MEET" : yes(party.newcomer()));
    }

    static Step tell(Outcome.RollSaid said, Talk talk, Turn known) {
        return switch (said.marked()) {
            case RollMarked.Noted noted -> Step.say(noted(noted), new State.Idle());
            case RollMarked.Again again -> Step.say(again(again), new State.Idle());
            case RollMarked.NotOnTheList not ->
                Step.say(
                        Reply.of("attendance.no-such-number", "number", not.number(), "most", not.most()),
                        new State.Idle());
            case RollMarked.WhichOf which ->
                Step.say(Reply.of("attendance.which-of", "name", which.name()), new State.Idle());
            case RollMarked.NotClear not ->
                meansNothingElse(said.otherwise()) ? how() : Dialogue.heard(talk, said.otherwise(), known);
            case RollMarked.TooLate late ->
                Step.say(
                        Reply.of("attendance.too-late", "title", late.title(), "starts", late.startsAt()),
                        new State.Idle());
            case RollMarked.NothingLately nothing ->
                Step.say(Reply.of("attendance.nothing-lately", "title", nothing.title()), new State.Idle());
        };
    }

    private static boolean meansNothingElse(Intent otherwise) {
        return otherwise instanceof Unclear || otherwise instanceof Answer.Pick || otherwise instanceof Intents.Name;
    }

    private static Reply noted(RollMarked.Noted noted) {
        return Reply.of(
                "attendance.noted",
                "title",
                noted.title(),
                "starts",
                noted.startsAt(),
                "hasCame",
                yes(!noted.came().isEmpty()),
                "came",
                String.join(", ", noted.came()),
                "hasMissed",
                yes(!noted.missed().isEmpty()),
                "missed",
                String.join(", ", noted.missed()),
                "hasOpen",
                yes(noted.open() > 0),
                "open",
                noted.open(),
                "hasGuests",
                yes(!noted.guests().isEmpty()),
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

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }
}
