package kith.bot.talks.linkwork;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Questionnaires;
import kith.community.checkins.SeeingTo;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "check Mary": a link worker has us ask her now how she is.
///
/// @param questions the questionnaire's name; empty for "how are you?"
public record CheckNow(String name, @Nullable UUID person, String questions) implements AboutPerson<CheckNow.Came> {

    static final Phrasing<CheckNow> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new CheckNow(said.text("name"), null, said.text("questions").toLowerCase(Locale.ROOT)),
            "ask {name} how he|she|they is|are",
            "ask {name} how hes|shes|theys|theyre",
            "(see|find out|check) [if|whether|that|how] {name} (is|are) [doing] [ok|okay|alright|fine|well|all right|getting on|coping] "
                    + "[in this weather|today|now]",
            "(see|find out) how {name} (is|are) [doing|getting on|coping|feeling]",
            "(drop|send) {name} (a line|a message|a check|a checkin|a text) [and] [to] ask how (he|she|they) (is|are) [doing]",
            "(have|take) a look [at] how {name} (is|are) [doing] [{words}]",
            "(have|take) a look [at] how {name} doing [{words}]",
            "nudge {name} [again]",
            "(try|ask|check) [on] {name} again",
            "look in on {name}",
            "check [up|in] [on|with] {name} [with [the] {questions:word} [question|questions]|{questions:code}]");

    /// What came of it.
    public sealed interface Came {

        record Checked(SeeingTo.Checked checked) implements Came {}

        record NoSuchQuestions(Set<String> known) implements Came {}
    }

    @Override
    public CheckNow about(String other, @Nullable UUID one) {
        return new CheckNow(other, one, questions);
    }

    /// "Check Mary Hill loneliness": the last word may name questions that we have.
    @Override
    public CheckNow withItsName(UseCases use) {
        var words = List.of(name.strip().split("\\s+"));
        var last = words.getLast().toLowerCase(Locale.ROOT);
        return questions.isEmpty()
                        && words.size() > 1
                        && use.the(Questionnaires.class).ids().contains(last)
                ? new CheckNow(String.join(" ", words.subList(0, words.size() - 1)), person, last)
                : this;
    }

    @Override
    public Optional<Came> carryOut(UseCases use, Person about, Turn turn) {
        var known = use.the(Questionnaires.class);
        var asked = questions.isEmpty() ? Questionnaires.QUICK : questions;
        return known.has(asked)
                ? use.the(SeeingTo.class)
                        .checkNow(turn.person(), about.id(), asked, turn.now())
                        .map(Came.Checked::new)
                : Optional.of(new Came.NoSuchQuestions(known.ids()));
    }

    @Override
    public Step tell(Came came, Person about, Turn turn) {
        return switch (came) {
            case Came.NoSuchQuestions none -> LinkWork.noSuchQuestions(questions, none.known());
            case Came.Checked it -> told(it.checked(), about.name());
        };
    }

    private static Step told(SeeingTo.Checked checked, String name) {
        return switch (checked) {
            case SeeingTo.Checked.Asked asked ->
                LinkWork.say("worker.checked", "name", name, "how", asked.how().name(), "at", asked.mayAskAt());
            case SeeingTo.Checked.AskedBefore before ->
                LinkWork.say(
                        "worker.asked-before", "name", name, "due", before.it().dueAt());
            case SeeingTo.Checked.NotAgreed not ->
                LinkWork.say("worker.not-agreed", "name", name, "no", not.no() ? "yes" : "no");
        };
    }
}
