package kith.bot.talks.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.lifts.NoWayThere;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.needs.Need;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;

/// What words say of a session that is over.
public final class HowItWent {

    private static final int LONGEST = 480;

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

    private HowItWent() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    /// What a message wants where it answers what we asked after a session; null when it does not.
    ///
    /// Words count if the question is the last thing they read; a score does as long as nothing else has numbers.
    ///
    /// @param intents what it usually means
    public static @Nullable List<Intent> reading(List<Intent> intents, Turn turn) {
        boolean maySayHow = intents.stream().allMatch(HowItWent::maySayHow);
        boolean mayBeReason = intents.stream().allMatch(HowItWent::mayBeReason);
        var said = turn.said();
        if (said.length() > LONGEST || said.startsWith("/")) {
            return null;
        }
        var asked = turn.asked().filter(HowItWent::isOurs).orElse(null);
        boolean lastRead =
                asked != null && (turn.spokeAt() == null || asked.askedAt().isAfter(turn.spokeAt()));
        if (!lastRead && turn.isStillTalking()) {
            if (turn.state() instanceof FeedbackState.AskedAWord word && maySayHow) {
                return List.of(new HowItWas(word.signUp(), null, said.strip()));
            }
            if (turn.state() instanceof FeedbackState.AskedReason reason && mayBeReason) {
                return List.of(new GotInTheWay(reason.signUp(), reason(said), said.strip()));
            }
        }
        if (asked == null) {
            return null;
        }
        return switch (asked.kind()) {
            case FEEDBACK -> how(asked.subject(), said, maySayHow && lastRead);
            case MISSED -> why(asked.subject(), said, mayBeReason && lastRead);
            default -> null;
        };
    }

    private static boolean maySayHow(Intent intent) {
        return intent instanceof Unclear
                || intent instanceof Details details && details.which() instanceof Which.Unsaid
                || intent instanceof WhatsOn wanted
                        && !wanted.isPlain()
                        && wanted.when() == null
                        && !(wanted.where() instanceof Where.At);
    }

    private static boolean mayBeReason(Intent intent) {
        return maySayHow(intent)
                || intent instanceof NoWayThere
                || intent instanceof CantCome
                || intent instanceof WhatsOn;
    }

    private static boolean isOurs(Question question) {
        return Feedback.SUBJECT.questions().containsKey(question.kind());
    }

    private static @Nullable List<Intent> how(UUID signUp, String said, boolean mayBeWords) {
        var score = SCORE.matcher(said.strip());
        if (score.matches()) {
            var number = score.group(1).toLowerCase(Locale.ROOT);
            return List.of(new HowItWas(
                    signUp,
                    NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.valueOf(number),
                    rest(score.group(2))));
        }
        return mayBeWords ? List.of(new HowItWas(signUp, null, said.strip())) : null;
    }

    private static @Nullable List<Intent> why(UUID signUp, String said, boolean mayBeWords) {
        if (NOTHING.matcher(said).matches()) {
            return List.of(new GotInTheWay(signUp, null, ""));
        }
        var numbered = NUMBERED.matcher(said.strip());
        if (numbered.matches()) {
            var kind = Feedback.REASONS.get(Integer.parseInt(numbered.group(1)) - 1);
            return List.of(new GotInTheWay(signUp, kind, rest(numbered.group(2))));
        }
        return mayBeWords ? List.of(new GotInTheWay(signUp, reason(said), said.strip())) : null;
    }

    private static String rest(@Nullable String behind) {
        return behind == null ? "" : behind.strip();
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
}
