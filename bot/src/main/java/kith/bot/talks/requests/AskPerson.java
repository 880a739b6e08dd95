package kith.bot.talks.requests;

import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.requests.HandingOn;
import kith.community.requests.HandingOn.To;
import kith.community.tasks.Task;

/// Something that only a person can see to: their own words are handed on. What comes of it is the first name of who
/// hears of it; empty where that is not known.
public record AskPerson(Topic topic) implements Ability<Optional<String>> {

    /// What it is about: the task that is left, who hears of it, and what is answered.
    public enum Topic {
        FEWER_MESSAGES(Task.Kind.FEWER_MESSAGES, To.WORKER, "fewer"),
        MOVED(Task.Kind.HAS_MOVED, To.WORKER, "moved"),
        CHECK_INS(Task.Kind.WANTS_CHECK_INS, To.WORKER, "check-ins"),
        NEED(Task.Kind.NEED, To.WORKER, "need"),
        NOTED(Task.Kind.NEED, To.WORKER, "noted"),
        OFFER(Task.Kind.OFFERS_HELP, To.COORDINATOR, "offer"),
        COMPLAINT(Task.Kind.COMPLAINT, To.COORDINATOR, "complaint"),
        DELETE(Task.Kind.DATA_RIGHTS, To.COORDINATOR, "delete"),
        KNOWN(Task.Kind.DATA_RIGHTS, To.COORDINATOR, "known"),
        CORRECT(Task.Kind.DATA_RIGHTS, To.WORKER, "correct");

        private final Task.Kind kind;
        private final To to;
        private final String phrase;

        Topic(Task.Kind kind, To to, String phrase) {
            this.kind = kind;
            this.to = to;
            this.phrase = phrase;
        }
    }

    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        return use.the(HandingOn.class)
                .handOn(turn.who().address(), turn.person(), topic.kind, topic.to, turn.said(), turn.now());
    }

    @Override
    public Step tell(Optional<String> told, Turn turn) {
        return Step.say(
                Reply.of(
                        "request." + topic.phrase,
                        "hasWorker",
                        told.isPresent() ? "yes" : "no",
                        "worker",
                        told.orElse("")),
                turn.state());
    }
}
