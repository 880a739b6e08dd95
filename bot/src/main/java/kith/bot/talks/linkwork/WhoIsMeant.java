package kith.bot.talks.linkwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.people.PeopleByName;
import kith.community.people.Person;
import kith.community.phrases.Phrase;

/// Whom something that a link worker asks for is about, and what came of it if that is clear.
///
/// @param <R> what came of it
public sealed interface WhoIsMeant<R> {

    record One<R>(Person person, R came) implements WhoIsMeant<R> {}

    record Nobody<R>(String name) implements WhoIsMeant<R> {}

    /// Several may be meant; or one, if that was a slip of the finger.
    record Several<R>(AboutPerson<R> meant, List<Candidate> people) implements WhoIsMeant<R> {

        Step ask() {
            var options = new ArrayList<Option>();
            for (Candidate each : people) {
                var label = each.label(options.size() + 1);
                options.add(new Option(String.valueOf(options.size() + 1), label, label));
            }
            return Step.say(
                    Reply.of("worker.which", "count", people.size()).with(options),
                    new LinkWorkState.AskedWhichPerson(
                            people.stream().map(Candidate::person).toList(), meant));
        }
    }

    /// They may not ask for it.
    record NotTheirs<R>() implements WhoIsMeant<R> {}

    /// @param town   where they are, roughly; empty when it is not known
    /// @param ending the last four digits of their number; empty when it is not known, or nothing hangs on it
    record Candidate(UUID person, String name, String town, String ending) {

        Phrase label(int number) {
            return Phrase.of(
                    "worker.candidate",
                    "number",
                    number,
                    "name",
                    name,
                    "hasTown",
                    town.isEmpty() ? "no" : "yes",
                    "town",
                    town,
                    "hasEnding",
                    ending.isEmpty() ? "no" : "yes",
                    "ending",
                    ending);
        }
    }

    /// The s of what is somebody's, with or without its apostrophe.
    Pattern ITS = Pattern.compile("(?<=\\p{L}{2})(?:['’]s?|s)$");

    /// Finds them, and does it where it is clear who is meant.
    static <R> WhoIsMeant<R> by(AboutPerson<R> ability, UseCases use, Turn turn) {
        if (!turn.caresForPeople()) {
            return new NotTheirs<>();
        }
        var chosen = ability.person();
        if (chosen != null) {
            var person = use.the(People.class).findById(chosen);
            return person.isEmpty() ? new NotTheirs<>() : one(ability, person.get(), use, turn);
        }
        var meant = ability.withItsName(use);
        var found = found(meant.name(), use.the(PeopleByName.class));
        var people = found.people();
        if (people.isEmpty()) {
            return new Nobody<>(meant.name());
        }
        return people.size() == 1 && found.sure()
                ? one(meant, people.getFirst(), use, turn)
                : new Several<>(meant, candidates(people, use.the(Addresses.class)));
    }

    /// "Mary's" is Mary where nobody is called Marys.
    static PeopleByName.Found found(String name, PeopleByName byName) {
        var found = byName.find(name);
        if (found.sure() && !found.people().isEmpty() || !ITS.matcher(name).find()) {
            return found;
        }
        var whose = byName.find(ITS.matcher(name).replaceFirst(""));
        return whose.sure() && !whose.people().isEmpty() ? whose : found;
    }

    private static <R> WhoIsMeant<R> one(AboutPerson<R> ability, Person person, UseCases use, Turn turn) {
        Optional<R> came = ability.carryOut(use, person, turn);
        return came.isEmpty() ? new NotTheirs<>() : new One<>(person, came.get());
    }

    /// People of one name and town are told apart by their numbers.
    private static List<Candidate> candidates(List<Person> found, Addresses addresses) {
        Map<String, Long> alike = found.stream()
                .collect(Collectors.groupingBy(one -> one.name() + "/" + one.area(), Collectors.counting()));
        return found.stream()
                .map(one -> new Candidate(
                        one.id(),
                        one.name(),
                        one.area(),
                        alike.getOrDefault(one.name() + "/" + one.area(), 1L) > 1 ? ending(one, addresses) : ""))
                .toList();
    }

    private static String ending(Person person, Addresses addresses) {
        return addresses.of(person.id()).stream()
                .filter(address -> address.channel().isAPhone())
                .map(address ->
                        address.value().substring(Math.max(0, address.value().length() - 4)))
                .findFirst()
                .orElse("");
    }
}
