package kith.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Company;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.Whose;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.community.households.Linked;
import kith.community.outbox.Message.Ask;
import kith.community.people.Companion;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;

/// The talk about who someone is: one person with two addresses, two people with one phone, and those one cares for.
final class KnowingWho {

    private KnowingWho() {}

    static Step hear(Talk talk, Intent intent, Turn known) {
        boolean oursFirst = known.asked(talk.state()).isPresent();
        return switch (talk.state()) {
            case States.AskedWho asked when !oursFirst -> answered(asked, intent, known);
            case States.AskedWhoIAm asked when !oursFirst -> answered(asked, intent, known);
            case States.AskedIfFor asked when !oursFirst -> answered(asked, intent, known);
            case States.AskedWho asked -> meant(Talk.at(asked.before()), intent, known);
            case States.AskedIfFor asked -> meant(Talk.at(asked.before()), intent, known);
            case States.AskedOwnName asked
            when intent instanceof Intents.Name own -> new Step.Do(new Deeds.KeepName(own.name()));
            case States.AskedTheirName asked -> answered(asked, intent, known);
            case States.OnBehalf behalf -> heard(behalf, intent, known);
            default -> meant(talk, intent, known);
        };
    }

    /// Asks whom it is for, where several may be meant and it makes a difference.
    private static Step meant(Talk talk, Intent intent, Turn known) {
        if (known.company().isAnyonesGuess() && intent.isPersonal()) {
            return askWho(talk, intent, known);
        }
        var step = switch (intent) {
            case Intents.For wish -> heard(talk, wish, known);
            case Intents.ItIs itIs -> heard(talk, itIs, known);
            case Intents.Share share -> heard(talk, share, known);
            case Intents.MyPhone my -> new Step.Do(new Deeds.Link(my.number()));
            default -> Dialogue.heard(talk, intent, known);
        };
        boolean open = step instanceof Step.Do todo && todo.deed().isForOnePerson();
        return open && known.company().isAnyonesGuess() ? askWho(talk, intent, known) : step;
    }

    private static Step askWho(Talk talk, Intent intent, Turn known) {
        var people = known.company().speakers();
        return Step.say(asking("who.ask", people), new States.AskedWho(ids(people), intent, talk.state()));
    }

    private static Step answered(States.AskedWho asked, Intent intent, Turn known) {
        return switch (intent) {
            case Answer.Pick pick ->
                picked(asked.people(), pick, asked, one -> new Deeds.TurnTo(one, asked.meant(), asked.before()));
            case Intents.ItIs itIs ->
                known.company()
                        .find("", itIs.name())
                        .filter(one -> asked.people().contains(one.personId()))
                        .<Step>map(one -> new Step.Do(new Deeds.TurnTo(
                                one.personId(), itIs.then() == null ? asked.meant() : itIs.then(), asked.before())))
                        .orElseGet(() -> meant(Talk.at(asked), intent, known));
            default -> meant(Talk.at(asked.before()), intent, known);
        };
    }

    private static Step answered(States.AskedWhoIAm asked, Intent intent, Turn known) {
        return intent instanceof Answer.Pick pick
                ? picked(asked.people(), pick, asked, one -> new Deeds.LinkAs(one, asked.phone()))
                : meant(Talk.NEW, intent, known);
    }

    private static Step picked(List<UUID> people, Answer.Pick pick, State asked, Function<UUID, Deeds> deed) {
        return pick.number() < 1 || pick.number() > people.size()
                ? Courtesy.noSuchNumber(pick.number(), asked)
                : new Step.Do(deed.apply(people.get(pick.number() - 1)));
    }

    private static Step answered(States.AskedIfFor asked, Intent intent, Turn known) {
        var before = Talk.at(asked.before());
        boolean yes = intent instanceof Answer.Yes || intent.equals(new Answer.Pick(1, null));
        boolean no = intent instanceof Answer.No || intent.equals(new Answer.Pick(2, null));
        return yes
                ? careFor(before, "", asked.name(), asked.meant(), known)
                : meant(before, no ? asked.meant() : intent, known);
    }

    private static Step answered(States.AskedTheirName asked, Intent intent, Turn known) {
        var before = Talk.at(asked.before());
        return intent instanceof Intents.Name theirs
                ? heard(before, new Intents.For(asked.relation(), theirs.name(), asked.meant()), known)
                : meant(before, intent, known);
    }

    /// "JOIN" and "CAN'T COME" without more are about what was last said, and so for whom that was.
    private static Step heard(States.OnBehalf behalf, Intent intent, Turn known) {
        boolean bare = intent instanceof Answer.Yes
                || intent instanceof Join join
                        && (join.which() instanceof Which.Unsaid || isLookedAt(join.which(), behalf.state()))
                || intent instanceof CantCome cant && cant.which() instanceof Which.Unsaid;
        var talk = Talk.at(behalf.state());
        var one = known.company().find(behalf.person());
        return bare && one.isPresent() ? on(one.get(), talk, intent, known) : meant(talk, intent, known);
    }

    private static boolean isLookedAt(Which which, State state) {
        return which instanceof Which.This one && one.id().equals(MeantSession.of(state));
    }

    private static Step heard(Talk talk, Intents.ItIs itIs, Turn known) {
        var company = known.company();
        var one = company.find("", itIs.name());
        if (one.isPresent() && one.get().speaks()) {
            if (company.isShared()) {
                return new Step.Do(new Deeds.TurnTo(one.get().personId(), itIs.then(), unpersonal(talk.state())));
            }
            return itIs.then() == null ? hello(one.get().firstName(), talk.state()) : meant(talk, itIs.then(), known);
        }
        if (one.isPresent()) {
            return Step.say(Reply.of("who.cares", "name", one.get().firstName()), talk.state());
        }
        boolean nameless = !company.isShared()
                && company.people().stream()
                        .limit(1)
                        .allMatch(owner -> owner.firstName().isBlank());
        return nameless
                ? new Step.Do(new Deeds.KeepName(itIs.name()))
                : Step.say(Reply.of("who.not-known", "name", itIs.name()), talk.state());
    }

    /// What was said to one is no answer to another; a list of what's on is for all.
    private static State unpersonal(State state) {
        return state.isPersonal() ? new State.Idle() : state;
    }

    private static Step heard(Talk talk, Intents.Share share, Turn known) {
        var company = known.company();
        if (company.find("", share.name()).filter(Companion::speaks).isPresent()) {
            return Step.say(Reply.of("who.shared-already", "name", share.name()), talk.state());
        }
        return company.people().size() >= Company.MOST
                ? Step.say(Reply.of("who.too-many"), talk.state())
                : new Step.Do(new Deeds.Share(share.name()));
    }

    private static Step heard(Talk talk, Intents.For wish, Turn known) {
        var one = known.company().find(wish.relation(), wish.name());
        if (one.isPresent()) {
            return on(one.get(), talk, wish.intent(), known);
        }
        if (!(wish.intent() instanceof Join || wish.intent() instanceof Intents.JoinCode)) {
            var name = wish.name().isEmpty() ? wish.relation() : wish.name();
            return Step.say(Reply.of("who.nobody", "name", name), talk.state());
        }
        var step = Dialogue.heard(talk, wish.intent(), known);
        if (!(step instanceof Step.Do)) {
            return step;
        }
        if (wish.name().isEmpty()) {
            return Step.say(
                    Reply.of("who.their-name", "relation", wish.relation()),
                    new States.AskedTheirName(wish.relation(), wish.intent(), talk.state()));
        }
        return wish.relation().isEmpty()
                ? Step.say(
                        Reply.of("who.is-it-for", "name", wish.name()),
                        new States.AskedIfFor(wish.name(), wish.intent(), talk.state()))
                : careFor(talk, wish.relation(), wish.name(), wish.intent(), known);
    }

    private static Step careFor(Talk talk, String relation, String name, Intent intent, Turn known) {
        if (known.company().people().size() >= Company.MOST) {
            return Step.say(Reply.of("who.too-many"), talk.state());
        }
        var step = Dialogue.heard(talk, intent, known);
        return step instanceof Step.Do todo ? new Step.Do(new Deeds.CareFor(relation, name, todo.deed())) : step;
    }

    private static Step on(Companion one, Talk talk, Intent intent, Turn known) {
        var step = Dialogue.heard(talk, intent, known.of(one));
        return step instanceof Step.Do todo ? new Step.Do(new Deeds.For(one.personId(), todo.deed())) : step;
    }

    static Step tell(Linked linked) {
        return switch (linked) {
            case Linked.Together together -> Step.say(together(together).with(Courtesy.BOOKINGS), new State.Idle());
            case Linked.Already already -> Step.say(Reply.of("link.already"), new State.Idle());
            case Linked.WhichOfThem which ->
                Step.say(
                        asking("link.which", which.people()),
                        new States.AskedWhoIAm(ids(which.people()), which.phone()));
            case Linked.NoSuchNumber none -> Step.say(Reply.of("link.no-number"), new State.Idle());
        };
    }

    private static Reply together(Linked.Together together) {
        var reply = Reply.of(together.stopped() ? "link.stopped" : "link.done");
        for (Booking booking : together.givenBack()) {
            reply = reply.and(Phrase.of(
                    "link.given-back",
                    "title",
                    booking.activity().title(),
                    "starts",
                    booking.session().startsAt()));
        }
        return reply;
    }

    /// Goes on with what was wanted when we asked who it was.
    static Step tell(Outcome.TurnedTo itIs, Turn known) {
        return itIs.meant() == null
                ? hello(
                        known.company()
                                .find(itIs.person())
                                .map(Companion::firstName)
                                .orElse(""),
                        itIs.before())
                : hear(Talk.at(itIs.before()), itIs.meant(), known);
    }

    static Step tell(Outcome.Shared shared, Turn known) {
        boolean nameless = known.company().people().stream()
                .limit(1)
                .allMatch(owner -> owner.firstName().isBlank());
        return Step.say(
                Reply.of(nameless ? "who.shared-own-name" : "who.shared", "name", shared.name()),
                nameless ? new States.AskedOwnName() : new State.Idle());
    }

    static <R> Step tell(Talk talk, Outcome.For<R> done, Turn known) {
        var one = known.company().find(done.person());
        var step = Dialogue.tell(
                done.deed(), done.came(), one.map(known::of).orElse(known).at(talk));
        if (!(step instanceof Step.Say say)) {
            return step instanceof Step.Do todo
                    ? new Step.Do(new Deeds.For(done.person(), todo.deed(), done.isNew()))
                    : step;
        }
        var reply = one.isPresent() && done.isNew()
                ? say.reply().and(Phrase.of("who.cared-for", "name", one.get().firstName()))
                : say.reply();
        return new Step.Say(reply, new Talk(behalf(say.next().state(), done.person(), known), 0));
    }

    static Step hello(String name, State next) {
        return Step.say(
                Reply.of("who.hello", "name", name), next instanceof States.AskedOwnName ? new State.Idle() : next);
    }

    /// Says whom an answer is about, where that could be more than one.
    static Step named(Step step, Turn known) {
        return step instanceof Step.Say say && say.about() != null
                ? new Step.Say(
                        Whose.named(say.reply(), say.about(), known),
                        new Talk(
                                behalf(say.next().state(), say.about(), known),
                                say.next().misunderstood()))
                : step;
    }

    private static State behalf(State next, UUID person, Turn known) {
        var company = known.company();
        boolean other = company.find(person).isPresent()
                && !company.whoSpeaks().filter(person::equals).isPresent();
        boolean lasting = next.goesOnAboutThem();
        return other && lasting ? new States.OnBehalf(person, next) : next;
    }

    private static Reply asking(String key, List<Companion> people) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < people.size(); i++) {
            var name = people.get(i).firstName();
            Object[] blanks = {"number", i + 1, "name", name.isBlank() ? Phrase.of("who.owner") : name};
            options.add(new Reply.Option(
                    String.valueOf(i + 1), Phrase.of("who.choice", blanks), Phrase.of("who.choice", blanks)));
        }
        return new Reply(List.of(Phrase.of(key)), options, Ask.NOTHING);
    }

    private static List<UUID> ids(List<Companion> people) {
        return people.stream().map(Companion::personId).toList();
    }
}
