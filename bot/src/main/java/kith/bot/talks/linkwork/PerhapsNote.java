package kith.bot.talks.linkwork;

import java.util.Optional;
import kith.bot.talks.Courtesy;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.PeopleByName;
import kith.community.people.Person;

/// Words of a link worker that we do not understand, and that have somebody's name in them: they are asked whether it
/// is a note on them.
public record PerhapsNote(String text) implements IfTheirs<Person> {

    private static final int LONGEST_QUOTE = 60;

    @Override
    public Step hear(Turn turn) {
        return turn.caresForPeople() && text.contains(" ") ? new Step.Do(this) : new Step.Declined();
    }

    @Override
    public Optional<Person> carryOut(UseCases use, Turn turn) {
        var name = SaidName.in(text, use);
        return name == null
                ? Optional.empty()
                : Optional.of(WhoIsMeant.found(name, use.the(PeopleByName.class)))
                        .filter(found -> found.people().size() == 1)
                        .map(found -> found.people().getFirst());
    }

    @Override
    public Step told(Person person, Turn turn) {
        var said = text.strip();
        return Step.say(
                Reply.of(
                                "worker.perhaps-note",
                                "name",
                                LinkWork.name(person),
                                "said",
                                said.length() <= LONGEST_QUOTE ? said : said.substring(0, LONGEST_QUOTE - 3) + "...")
                        .with(Courtesy.YES_OR_NO),
                new LinkWorkState.AskedIfNote(person.id(), person.name(), said));
    }
}
