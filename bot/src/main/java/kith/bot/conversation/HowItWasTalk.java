package kith.bot.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.lifts.NoWayThere;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.needs.Need;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// The talk with those who came, about how it was, and with those who did not, about what got in the way.
final class HowItWasTalk {

    private static final int LONGEST = 480;

    /// In the order of the numbers under the question.
    private static final List<Need.Kind> REASONS =
            List.of(Need.Kind.TRANSPORT, Need.Kind.HEALTH, Need.Kind.NERVES, Need.Kind.FORGOT, Need.Kind.OTHER);

    private static final Pattern SCORE = Pattern.compile(
            "\\W*(?:it was )?(?:an? )?([1-5]|one|two|three|four|five)\\b(?: ?(?:/|out of) ?(?:5|five))?(?: stars?)?(?:[\\s.,!:;-]+(.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("\\W*([1-5])\\b(?:[\\s.,!:;-]+(.*))?", Pattern.DOTALL);

    private static final Map<String, Integer> NUMBERS = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5);

    private static final Pattern TRANSPORT = words("bus|buses|lift|lifts|taxi|train|car|transport|drive|no way to get");
    private static final Pattern HEALTH = words(
            "ill|sick|poorly|unwell|not well|hospital|doctor|doctors|gp|cold|flu|covid|pain|hurt|hurts|fell|fall|knee|hip|"
                    + "back was bad|operation|headache|dizzy|tired|health|appointment");
    private static final Pattern NERVES = words(
            "nervous|nerves|anxious|anxiety|scared|afraid|shy|worried|frightened|panic|panicked|didnt know anyone|"
                    + "dont know anyone|not ready");
    private static final Pattern FORGOT = words("forgot|forget|forgotten|slipped my mind|wrong day|mixed up|overslept");
    private static final Pattern NOTHING = Pattern.compile(
            "\\W*(?:nothing|nothing really|no|none|no reason|no thanks|nope)\\W*", Pattern.CASE_INSENSITIVE);

    private HowItWasTalk() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    /// What a message wants where it answers what we asked after a session; null when it does not.
    ///
    /// Words count if the question is the last thing they read; a score does as long as nothing else has numbers.
    static @Nullable List<Intent> reading(Understood understood, Talk talk, Turn known, String said) {
        var asked = known.asked(talk.state()).filter(HowItWasTalk::isOurs).orElse(null);
        if (understood.crisis() || said.length() > LONGEST || said.startsWith("/")) {
            return null;
        }
        boolean mayBeWords = understood.intents().stream().allMatch(HowItWasTalk::maySayHow);
        boolean lastRead =
                asked != null && (known.spokeAt() == null || asked.askedAt().isAfter(known.spokeAt()));
        if (!lastRead && known.isStillTalking()) {
            if (talk.state() instanceof States.AskedAWord word && mayBeWords) {
                return List.of(new Intents.HowItWas(word.signUp(), null, said.strip()));
            }
            if (talk.state() instanceof States.AskedReason reason && mayBeReason(understood)) {
                return List.of(new Intents.GotInTheWay(reason.signUp(), reason(said), said.strip()));
            }
        }
        if (asked == null) {
            return null;
        }
        return asked.kind() == Question.Kind.FEEDBACK
                ? how(asked.subject(), said, mayBeWords && lastRead)
                : asked.kind() == Question.Kind.MISSED
                        ? why(asked.subject(), said, mayBeReason(understood) && lastRead)
                        : null;
    }

    private static boolean isOurs(Question question) {
        return question.kind() == Question.Kind.FEEDBACK
                || question.kind() == Question.Kind.FEEDBACK_QUOTE
                || question.kind() == Question.Kind.MISSED;
    }

    private static @Nullable List<Intent> how(UUID signUp, String said, boolean mayBeWords) {
        var score = SCORE.matcher(said.strip());
        if (score.matches()) {
            var number = score.group(1).toLowerCase(Locale.ROOT);
            var rest = score.group(2) == null ? "" : score.group(2).strip();
            return List.of(new Intents.HowItWas(
                    signUp, NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.valueOf(number), rest));
        }
        return mayBeWords ? List.of(new Intents.HowItWas(signUp, null, said.strip())) : null;
    }

    private static @Nullable List<Intent> why(UUID signUp, String said, boolean mayBeReason) {
        if (NOTHING.matcher(said).matches()) {
            return List.of(new Intents.GotInTheWay(signUp, null, ""));
        }
        var numbered = NUMBERED.matcher(said.strip());
        if (numbered.matches()) {
            var kind = REASONS.get(Integer.parseInt(numbered.group(1)) - 1);
            var rest = numbered.group(2) == null ? "" : numbered.group(2).strip();
            return List.of(new Intents.GotInTheWay(signUp, kind, rest));
        }
        return mayBeReason ? List.of(new Intents.GotInTheWay(signUp, reason(said), said.strip())) : null;
    }

    /// What it sounds like; what cannot be told is kept as something else, in their words.
    private static Need.Kind reason(String said) {
        var plain = said.toLowerCase(Locale.ROOT).replaceAll("['’‘`]", "");
        if (FORGOT.matcher(plain).find()) {
            return Need.Kind.FORGOT;
        } else if (NERVES.matcher(plain).find()) {
            return Need.Kind.NERVES;
        } else if (TRANSPORT.matcher(plain).find()) {
            return Need.Kind.TRANSPORT;
        }
        return HEALTH.matcher(plain).find() ? Need.Kind.HEALTH : Need.Kind.OTHER;
    }

    private static boolean maySayHow(Intent intent) {
        return intent instanceof Unclear
                || intent instanceof Details details && details.which() instanceof Which.Unsaid
                || intent instanceof WhatsOn wanted
                        && !wanted.isPlain()
                        && wanted.when() == null
                        && !(wanted.where() instanceof Where.At);
    }

    private static boolean mayBeReason(Understood understood) {
        return understood.intents().stream()
                .allMatch(intent -> maySayHow(intent)
                        || intent instanceof NoWayThere
                        || intent instanceof CantCome
                        || intent instanceof WhatsOn);
    }

    /// A number, yes or no to the question.
    static Step answer(Question question, Intent intent, Talk talk) {
        var signUp = question.subject();
        int number = intent instanceof Answer.Pick pick ? pick.number() : 0;
        return switch (question.kind()) {
            case FEEDBACK_QUOTE ->
                intent instanceof Answer.Yes || number == 1
                        ? new Step.Do(new Deeds.LetQuote(signUp, true))
                        : intent instanceof Answer.No || number == 2
                                ? new Step.Do(new Deeds.LetQuote(signUp, false))
                                : Step.say(Reply.of("feedback.one-or-two"), talk.state());
            case MISSED ->
                intent instanceof Answer.No
                        ? new Step.Do(new Deeds.SayWhatGotInTheWay(signUp, null, ""))
                        : number >= 1 && number <= REASONS.size()
                                ? new Step.Do(new Deeds.SayWhatGotInTheWay(signUp, REASONS.get(number - 1), ""))
                                : Step.say(Reply.of("feedback.one-to-five"), new State.Idle());
            default ->
                number >= 1 && number <= 5
                        ? new Step.Do(new Deeds.SayHowItWas(signUp, number, ""))
                        : Step.say(Reply.of("feedback.one-to-five"), new State.Idle());
        };
    }

    static Step tell(Outcome.HowItWasSaid said, Talk talk) {
        return switch (said.kept()) {
            case SCORE -> Step.say(Reply.of("feedback.a-word"), new States.AskedAWord(said.signUp()));
            case WORDS -> Step.say(Reply.of("feedback.may-we-quote"), new State.Idle());
            case NOT_THEIRS -> Courtesy.unclear(talk);
        };
    }

    static Step tell(Outcome.QuoteAnswered answered, Talk talk) {
        return answered.theirs()
                ? Step.say(Reply.of(answered.yes() ? "feedback.quoted" : "feedback.not-quoted"), new State.Idle())
                : Courtesy.unclear(talk);
    }

    /// What might help next time is said with it.
    static Step tell(Outcome.ReasonSaid said, Talk talk) {
        if (!said.theirs()) {
            return Courtesy.unclear(talk);
        }
        boolean bare = said.kind() == Need.Kind.OTHER && !said.hasWords();
        var kind = said.kind() == null ? "NOTHING" : bare ? "SAY" : said.kind().name();
        return Step.say(
                new Reply(List.of(Phrase.of("feedback.reason-kept", "kind", kind)), List.of(), Reply.SILENCE.ask()),
                bare ? new States.AskedReason(said.signUp()) : new State.Idle());
    }
}
