package kith.bot.hearing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kith.bot.language.PatternLists;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Thanks;
import kith.bot.talks.identity.ChangeName;
import kith.bot.talks.identity.Name;
import kith.bot.talks.requests.AboutUs;
import kith.bot.talks.requests.AskPerson;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import kith.community.questions.Question;

/// What residents ask of the people behind us, or about us, in the words of `config/wishes.yml`: check-ins, a need, an
/// offer of help, a complaint, what is known of them. Heard where nothing that we asked is answered by it.
final class RequestStep implements HearingStep {

    /// The lists of patterns and what they mean, the weightiest first.
    private static final Map<String, Function<Message, Intent>> REQUESTS = requests();

    /// What answers the question whether we may write.
    private static final Map<String, Intent> ANSWERS =
            Map.of("consent-no", new Answer.No(), "consent-yes", new Answer.Yes());

    private static final Set<Question.Kind> MAY_WE =
            Set.of(Question.Kind.INVITATION, Question.Kind.CHECK_IN_AGREE, Question.Kind.HELPER);

    private static final Pattern NAME = Pattern.compile(
            "\\bmy (?:first )?name (?:to|as|into|down as)\\s+([\\p{L}][\\p{L}'’-]{1,29})", Pattern.CASE_INSENSITIVE);

    /// What is asked of an activity where one has been shown: is it free, who runs it, is there a loop.
    private static final Set<String> OF_AN_ACTIVITY =
            Set.of("about-me", "need", "who-are-you", "is-it-free", "is-it-a-machine");

    private final PatternLists patterns;

    RequestStep(PatternLists patterns) {
        this.patterns = patterns;
    }

    private static Map<String, Function<Message, Intent>> requests() {
        var requests = new LinkedHashMap<String, Function<Message, Intent>>();
        requests.put("delete-me", _ -> new AskPerson(AskPerson.Topic.DELETE));
        requests.put("known-of-me", _ -> new AskPerson(AskPerson.Topic.KNOWN));
        requests.put("who-sees-it", _ -> new AboutUs(AboutUs.Topic.PRIVATE));
        requests.put("my-name", RequestStep::name);
        requests.put("correct", _ -> new AskPerson(AskPerson.Topic.CORRECT));
        requests.put("moved", _ -> new AskPerson(AskPerson.Topic.MOVED));
        requests.put("complaint", _ -> new AskPerson(AskPerson.Topic.COMPLAINT));
        requests.put("offer", _ -> new AskPerson(AskPerson.Topic.OFFER));
        requests.put("check-on-me", _ -> new AskPerson(AskPerson.Topic.CHECK_INS));
        requests.put("who-gave-it", _ -> new AboutUs(AboutUs.Topic.SOURCE));
        requests.put("is-it-free", _ -> new AboutUs(AboutUs.Topic.COST));
        requests.put("is-it-a-machine", _ -> new AboutUs(AboutUs.Topic.MACHINE));
        requests.put("who-are-you", _ -> new AboutUs(AboutUs.Topic.WHO));
        requests.put("about-me", _ -> new AskPerson(AskPerson.Topic.NOTED));
        requests.put("need", _ -> new AskPerson(AskPerson.Topic.NEED));
        return requests;
    }

    /// The lists that must be there.
    static Set<String> lists() {
        var all = new HashSet<>(REQUESTS.keySet());
        all.addAll(ANSWERS.keySet());
        return all;
    }

    private static Intent name(Message message) {
        var name = NAME.matcher(message.text());
        return name.find()
                ? new ChangeName(name.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.group(1).substring(1))
                : new AskPerson(AskPerson.Topic.CORRECT);
    }

    @Override
    public List<Heard> hear(Message message) {
        var turn = message.turn();
        if (turn.staff() != null
                || turn.closed()
                || turn.hasJustReadALeader()
                || message.text().startsWith("/")) {
            return List.of();
        }
        var found = message.found(patterns);
        if (asksWhetherWeMay(turn)) {
            var answer = found.contains("consent-no") ? "consent-no" : "consent-yes";
            if (found.contains(answer)) {
                return List.of(new Heard(List.of(ANSWERS.get(answer)), "whether we may was asked"));
            }
        }
        if (!message.understood().intents().stream().allMatch(RequestStep::isVague)) {
            return List.of();
        }
        return REQUESTS.entrySet().stream()
                .filter(request -> found.contains(request.getKey()))
                .filter(request -> turn.state().session() == null || !OF_AN_ACTIVITY.contains(request.getKey()))
                .findFirst()
                .map(request ->
                        new Heard(List.of(request.getValue().apply(message)), "the request " + request.getKey()))
                .map(List::of)
                .orElseGet(List::of);
    }

    /// Whether the grammar has made nothing certain of it.
    private static boolean isVague(Intent intent) {
        return switch (intent) {
            case Unclear unclear -> true;
            case Thanks thanks -> true;
            case Greeting greeting -> true;
            case Help help -> true;
            case Answer answer -> true;
            case Details details -> details.which() instanceof Which.Unsaid;
            case WhatsOn wanted -> wanted.where() instanceof Where.Unsaid || wanted.where() instanceof Where.NotKnown;
            case Name name -> true;
            default -> false;
        };
    }

    private static boolean asksWhetherWeMay(Turn turn) {
        return turn.asked().map(Question::kind).filter(MAY_WE::contains).isPresent();
    }
}
