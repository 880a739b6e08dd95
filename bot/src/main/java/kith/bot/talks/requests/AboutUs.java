package kith.bot.talks.requests;

import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.requests.Responsible;

/// "Who are you?", "Who gave you my number?", "Is it free?": a short honest answer. Where we had asked whether we may
/// write, that is asked once more behind it. What comes of it is the first name of who put them in; empty where they
/// wrote first.
public record AboutUs(Topic topic) implements Ability<Optional<String>> {

    /// What is asked.
    public enum Topic {
        WHO("who"),
        SOURCE("source"),
        COST("cost"),
        PRIVATE("private"),
        MACHINE("machine");

        private final String phrase;

        Topic(String phrase) {
            this.phrase = phrase;
        }
    }

    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        var responsible = use.the(Responsible.class);
        return topic == Topic.SOURCE
                ? responsible.whoPutIn(turn.person()).flatMap(responsible::firstNameOf)
                : Optional.empty();
    }

    @Override
    public Step tell(Optional<String> worker, Turn turn) {
        var answer = Reply.of(
                "about." + topic.phrase, "hasWorker", worker.isPresent() ? "yes" : "no", "worker", worker.orElse(""));
        return Step.say(asked(turn).map(question -> again(answer, question)).orElse(answer), turn.state());
    }

    private static Optional<Question.Kind> asked(Turn turn) {
        return turn.asked()
                .map(Question::kind)
                .filter(kind -> kind == Question.Kind.INVITATION || kind == Question.Kind.CHECK_IN_AGREE);
    }

    private static Reply again(Reply answer, Question.Kind question) {
        var words = question == Question.Kind.INVITATION ? "about.may-i-write" : "about.may-i-ask";
        return answer.and(Phrase.of(words))
                .with(new Reply.Option("1", Phrase.of("worker.yes-label"), Phrase.of("worker.yes-line")))
                .with(new Reply.Option("2", Phrase.of("worker.no-label"), Phrase.of("worker.no-line")));
    }
}
