package kith.bot.talks.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Whose;
import kith.community.outbox.Message.Ask;
import kith.community.people.Companion;
import kith.community.phrases.Phrase;

/// The talk about who someone is. Every other talk passes by here: where several people are reached at an address, it
/// must be known whom something is for before it is done, and it is said whom an answer is about.
public final class KnowingWho {

    public static final Subject SUBJECT = new Subject(
            "identity",
            List.of(MyPhone.class, ItIs.class, Share.class, Name.class, ChangeName.class, For.class),
            List.of(
                    IdentityState.AskedWho.class,
                    IdentityState.AskedOwnName.class,
                    IdentityState.AskedTheirName.class,
                    IdentityState.AskedIfFor.class,
                    IdentityState.AskedWhoIAm.class,
                    IdentityState.OnBehalf.class),
            Map.of());

    private KnowingWho() {}

    /// Hears what answers a question of this subject, and asks whom something is for that is plainly one person's
    /// affair; [Step.Declined] where it is heard as ever.
    public static Step before(Intent intent, Turn turn) {
        var heard = turn.state() instanceof IdentityState ours ? ours.hear(intent, turn) : new Step.Declined();
        return heard instanceof Step.Declined && turn.company().isAnyonesGuess() && intent.isPersonal()
                ? askWho(intent, turn)
                : heard;
    }

    /// Asks whom it is for, where what it has led to is done for one person and that may be any of several.
    public static Step after(Step step, Intent intent, Turn turn) {
        boolean open = step instanceof Step.Do todo && todo.deed().isForOnePerson();
        return open && turn.company().isAnyonesGuess() ? askWho(intent, turn) : step;
    }

    private static Step askWho(Intent intent, Turn turn) {
        var people = turn.company().speakers();
        return Step.say(choices("who.ask", people), new IdentityState.AskedWho(ids(people), intent, turn.state()));
    }

    /// Says whom an answer is about, where that could be more than one.
    public static Step named(Step step, Turn turn) {
        return step instanceof Step.Say say && say.about() != null
                ? new Step.Say(
                        Whose.named(say.reply(), say.about(), turn),
                        new Talk(
                                onBehalf(say.next().state(), say.about(), turn),
                                say.next().misunderstood()))
                : step;
    }

    /// Where the talk stands after words about this one: what goes on about them is kept with whom it is about.
    static State onBehalf(State next, UUID person, Turn turn) {
        var company = turn.company();
        boolean other = company.find(person).isPresent()
                && !company.whoSpeaks().filter(person::equals).isPresent();
        return other && next.goesOnAboutThem() ? new IdentityState.OnBehalf(person, next) : next;
    }

    static Step hello(String name, State next) {
        return Step.say(
                Reply.of("who.hello", "name", name),
                next instanceof IdentityState.AskedOwnName ? new State.Idle() : next);
    }

    /// Whether we have no name yet for the one whose address it is.
    static boolean isOwnerNameless(Turn turn) {
        return turn.company().people().stream()
                .limit(1)
                .allMatch(owner -> owner.firstName().isBlank());
    }

    static Reply choices(String key, List<Companion> people) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < people.size(); i++) {
            var name = people.get(i).firstName();
            Object[] blanks = {"number", i + 1, "name", name.isBlank() ? Phrase.of("who.owner") : name};
            options.add(new Reply.Option(
                    String.valueOf(i + 1), Phrase.of("who.choice", blanks), Phrase.of("who.choice", blanks)));
        }
        return new Reply(List.of(Phrase.of(key)), options, Ask.NOTHING);
    }

    static List<UUID> ids(List<Companion> people) {
        return people.stream().map(Companion::personId).toList();
    }
}
