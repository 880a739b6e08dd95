package kith.bot.talks.linkwork;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.bot.language.Utterance;
import kith.bot.talks.Courtesy;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.PeopleByName;
import kith.community.people.Person;
import kith.community.requests.PassingOn;
import org.jspecify.annotations.Nullable;

/// "tell Mary I'll be late": a link worker or a leader has us pass something on to one person. It is shown before it
/// goes. Where it begins with nobody's name it is for a group, or something else.
///
/// @param rest   whom, and then what, as it was written
/// @param person to whom, once that was shown and agreed; then the rest is the message alone
public record PassToOne(String rest, @Nullable UUID person) implements IfTheirs<PassToOne.Came> {

    static final Phrasing<PassToOne> WORDS =
            Phrasing.read(turn -> turn.caresForPeople() || turn.leads(), PassToOne::in);

    private static final Pattern TELL = Pattern.compile(
            "(?is)^(?:(?:will|would) you |could you |i need to |i want to )*(?:tell|let|message|text|remind|say to|pass (?:this |it )?on to|get (?:a )?(?:word|message) to|send (?:a )?(?:word|message|msg|text) to)\\s+(.+)$");
    private static final Pattern ASK =
            Pattern.compile("(?is)^(?:please )?ask\\s+(.+? (?:to|if|whether|what|when|where|who) .+)$");
    private static final Pattern THAT =
            Pattern.compile("(?is)^[\\s:,;.-]*(?:(?:know )?that\\b|know\\b|to say\\b|saying\\b)?[\\s:,;.-]*");

    /// What came of it.
    public sealed interface Came {

        /// It is shown first.
        record Shown(Person to, String words) implements Came {}

        /// Several are called so, or nothing is to be passed on.
        record Unsure(int people, String name) implements Came {}

        record Passed(boolean goes) implements Came {}
    }

    private static @Nullable PassToOne in(Utterance said) {
        var told = TELL.matcher(said.whole());
        var asked = ASK.matcher(said.whole());
        var rest = told.matches() ? told.group(1) : asked.matches() ? asked.group(1) : "";
        return SaidName.mayBegin(rest) ? new PassToOne(rest.strip(), null) : null;
    }

    @Override
    public Optional<Came> carryOut(UseCases use, Turn turn) {
        var passing = use.the(PassingOn.class);
        if (person != null) {
            boolean goes = passing.pass(turn.person(), person, rest, turn.now());
            return Optional.of(new Came.Passed(goes));
        }
        var name = SaidName.at(rest, use);
        if (name == null) {
            return Optional.empty();
        }
        var found = passing.among(turn.person(), found(name, use));
        var words = THAT.matcher(rest.substring(name.length())).replaceFirst("").strip();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found.size() > 1 || words.isEmpty()
                                ? new Came.Unsure(found.size(), name)
                                : new Came.Shown(found.getFirst(), words));
    }

    private static List<Person> found(String name, UseCases use) {
        return WhoIsMeant.found(name, use.the(PeopleByName.class)).people();
    }

    @Override
    public Step told(Came came, Turn turn) {
        return switch (came) {
            case Came.Shown shown ->
                Step.say(
                        Reply.of(
                                        "worker.pass-shown",
                                        "name",
                                        turn.caresForPeople()
                                                ? LinkWork.name(shown.to())
                                                : shown.to().firstName(),
                                        "words",
                                        shown.words())
                                .with(Courtesy.YES_OR_NO),
                        new LinkWorkState.AskedIfPass(shown.to().id(), shown.words()));
            case Came.Unsure unsure ->
                LinkWork.say("worker.pass-unsure", "people", unsure.people(), "name", unsure.name());
            case Came.Passed passed -> LinkWork.say("worker.passed", "goes", passed.goes() ? "yes" : "no");
        };
    }
}
