package kith.community.checkins;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes words of worry: somebody is troubled, or worries about somebody else. What they wrote goes to nobody.
@Service
public class Worries {

    private final Answering answering;
    private final Alarms alarms;
    private final People people;
    private final Tasks tasks;

    Worries(Answering answering, Alarms alarms, People people, Tasks tasks) {
        this.answering = answering;
        this.alarms = alarms;
        this.people = people;
        this.tasks = tasks;
    }

    /// Who sees to it.
    ///
    /// @param worker  first name of who may ring; empty where there is nobody
    /// @param isTold  whether they know already
    public record Heard(String worker, boolean isTold) {}

    /// Somebody is troubled. Whoever is on a link worker's books has said that they are not well; others are asked
    /// whether they would like to be rung.
    @Transactional
    public Heard ofThemselves(UUID person, Instant now) {
        tasks.add(Task.Kind.WORRY, person, null, "Wrote words of worry.", now);
        if (answering.awaited(person, now) != Awaited.NOTHING
                && answering.say(person, Mood.NOT_GOOD, now) instanceof Answered.Heard heard) {
            return new Heard(heard.worker(), !heard.worker().isBlank());
        }
        return new Heard(worker(person, now).map(answering::firstNameOf).orElse(""), false);
    }

    /// Somebody worries about somebody else: a link worker is told to ring them.
    @Transactional
    public Heard aboutAnother(UUID person, Instant now) {
        tasks.add(Task.Kind.WORRY, person, null, "Worries about somebody else.", now);
        var worker = worker(person, now);
        worker.ifPresent(one -> tell(one, person, "worry.staff", now));
        return worker.map(one -> new Heard(answering.firstNameOf(one), true)).orElse(new Heard("", false));
    }

    /// Somebody may be in danger, for no more than a likeness: a link worker is asked to read it, or to ring them.
    @Transactional
    public void perhapsInDanger(UUID person, Instant now) {
        tasks.add(Task.Kind.WORRY, person, null, "May be in danger. Please read it.", now);
        worker(person, now).ifPresent(one -> tell(one, person, "worry.perhaps", now));
    }

    private void tell(UUID worker, UUID person, String key, Instant now) {
        var number = alarms.number(person).orElse("");
        var name = people.findById(person).map(Person::name).orElse("");
        var words = Phrase.of(
                key,
                "name",
                name.isBlank() ? number : name,
                "number",
                number,
                "hasNumber",
                number.isEmpty() ? "no" : "yes");
        alarms.tellWorker(worker, person, "worry", words, now);
    }

    private Optional<UUID> worker(UUID person, Instant now) {
        return answering.worker(person, now).filter(one -> !one.equals(person));
    }
}
