package kith.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kith.bot.conversation.Intent.Which;
import kith.community.households.Linked;
import kith.community.outbox.Message.Ask;
import kith.community.people.Companion;
import kith.community.phrases.Phrase;
import kith.community.signups.Admission;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// The talk about who someone is: one person with two addresses, two people with one phone, and those one cares for.
final class KnowingWho {

    private KnowingWho() {}

    static Step hear(Talk talk, Intent intent, Known known) {
        boolean oursFirst = known.asked(talk.state()).isPresent();
        return switch (talk.state()) {
            case State.AskedWho asked when !oursFirst -> answered(asked, intent, known);
            case State.AskedWhoIAm asked when !oursFirst -> answered(asked, intent, known);
            case State.AskedIfFor asked when !oursFirst -> answered(asked, intent, known);
            case State.AskedWho asked -> meant(Talk.at(asked.before()), intent, known);
            case State.AskedIfFor asked -> meant(Talk.at(asked.before()), intent, known);
            case State.AskedOwnName asked
            when intent instanceof Intent.Name own -> new Step.Do(new Deed.KeepName(own.name()));
            case State.AskedTheirName asked -> answered(asked, intent, known);
            case State.OnBehalf behalf -> heard(behalf, intent, known);
            default -> meant(talk, intent, known);
        };
    }

    /// Asks whom it is for, where several may be meant and it makes a difference.
    private static Step meant(Talk talk, Intent intent, Known known) {
        if (known.company().isAnyonesGuess() && isPersonal(intent)) {
            return askWho(talk, intent, known);
        }
        var step = switch (intent) {
            case Intent.For wish -> heard(talk, wish, known);
            case Intent.ItIs itIs -> heard(talk, itIs, known);
            case Intent.Share share -> heard(talk, share, known);
            case Intent.MyPhone my -> new Step.Do(new Deed.Link(my.number()));
            default -> Dialogue.heard(talk, intent, known);
        };
        boolean open = step instanceof Step.Do todo && isPersonal(todo.deed());
        return open && known.company().isAnyonesGuess() ? askWho(talk, intent, known) : step;
    }

    private static boolean isPersonal(Intent intent) {
        return intent instanceof Intent.MyBookings || intent instanceof Intent.CantCome;
    }

    private static boolean isPersonal(Deed deed) {
        return deed instanceof Deed.Join
                || deed instanceof Deed.JoinByCode
                || deed instanceof Deed.JoinNamed
                || deed instanceof Deed.JoinGroup
                || deed instanceof Deed.KeepPlace;
    }

    private static Step askWho(Talk talk, Intent intent, Known known) {
        var people = known.company().speakers();
        return Step.say(asking("who.ask", people), new State.AskedWho(ids(people), intent, talk.state()));
    }

    private static Step answered(State.AskedWho asked, Intent intent, Known known) {
        return switch (intent) {
            case Intent.Pick pick ->
                picked(asked.people(), pick, asked, one -> new Deed.TurnTo(one, asked.meant(), asked.before()));
            case Intent.ItIs itIs ->
                known.company()
                        .find("", itIs.name())
                        .filter(one -> asked.people().contains(one.personId()))
                        .<Step>map(one -> new Step.Do(new Deed.TurnTo(
                                one.personId(), itIs.then() == null ? asked.meant() : itIs.then(), asked.before())))
                        .orElseGet(() -> meant(Talk.at(asked), intent, known));
            default -> meant(Talk.at(asked.before()), intent, known);
        };
    }

    private static Step answered(State.AskedWhoIAm asked, Intent intent, Known known) {
        return intent instanceof Intent.Pick pick
                ? picked(asked.people(), pick, asked, one -> new Deed.LinkAs(one, asked.phone()))
                : meant(Talk.NEW, intent, known);
    }

    private static Step picked(List<UUID> people, Intent.Pick pick, State asked, Function<UUID, Deed> deed) {
        return pick.number() < 1 || pick.number() > people.size()
                ? Dialogue.noSuchNumber(pick.number(), asked)
                : new Step.Do(deed.apply(people.get(pick.number() - 1)));
    }

    private static Step answered(State.AskedIfFor asked, Intent intent, Known known) {
        var before = Talk.at(asked.before());
        boolean yes = intent instanceof Intent.Yes || intent.equals(new Intent.Pick(1, null));
        boolean no = intent instanceof Intent.No || intent.equals(new Intent.Pick(2, null));
        return yes
                ? careFor(before, "", asked.name(), asked.meant(), known)
                : meant(before, no ? asked.meant() : intent, known);
    }

    private static Step answered(State.AskedTheirName asked, Intent intent, Known known) {
        var before = Talk.at(asked.before());
        return intent instanceof Intent.Name theirs
                ? heard(before, new Intent.For(asked.relation(), theirs.name(), asked.meant()), known)
                : meant(before, intent, known);
    }

    /// "JOIN" and "CAN'T COME" without more are about what was last said, and so for whom that was.
    private static Step heard(State.OnBehalf behalf, Intent intent, Known known) {
        boolean bare = intent instanceof Intent.Yes
                || intent instanceof Intent.Join join
                        && (join.which() instanceof Which.Unsaid || isLookedAt(join.which(), behalf.state()))
                || intent instanceof Intent.CantCome cant && cant.which() instanceof Which.Unsaid;
        var talk = Talk.at(behalf.state());
        var one = known.company().find(behalf.person());
        return bare && one.isPresent() ? on(one.get(), talk, intent, known) : meant(talk, intent, known);
    }

    private static boolean isLookedAt(Which which, State state) {
        return which instanceof Which.This one && one.id().equals(LookingAround.soleSession(state));
    }

    private static Step heard(Talk talk, Intent.ItIs itIs, Known known) {
        var company = known.company();
        var one = company.find("", itIs.name());
        if (one.isPresent() && one.get().speaks()) {
            if (company.isShared()) {
                return new Step.Do(new Deed.TurnTo(one.get().personId(), itIs.then(), unpersonal(talk.state())));
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
                ? new Step.Do(new Deed.KeepName(itIs.name()))
                : Step.say(Reply.of("who.not-known", "name", itIs.name()), talk.state());
    }

    /// What was said to one is no answer to another; a list of what's on is for all.
    private static State unpersonal(State state) {
        return state instanceof State.Shown || state instanceof State.Looking || state instanceof State.AskedPlace
                ? state
                : new State.Idle();
    }

    private static Step heard(Talk talk, Intent.Share share, Known known) {
        var company = known.company();
        if (company.find("", share.name()).filter(Companion::speaks).isPresent()) {
            return Step.say(Reply.of("who.shared-already", "name", share.name()), talk.state());
        }
        return company.people().size() >= Company.MOST
                ? Step.say(Reply.of("who.too-many"), talk.state())
                : new Step.Do(new Deed.Share(share.name()));
    }

    private static Step heard(Talk talk, Intent.For wish, Known known) {
        var one = known.company().find(wish.relation(), wish.name());
        if (one.isPresent()) {
            return on(one.get(), talk, wish.intent(), known);
        }
        if (!(wish.intent() instanceof Intent.Join)) {
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
                    new State.AskedTheirName(wish.relation(), wish.intent(), talk.state()));
        }
        return wish.relation().isEmpty()
                ? Step.say(
                        Reply.of("who.is-it-for", "name", wish.name()),
                        new State.AskedIfFor(wish.name(), wish.intent(), talk.state()))
                : careFor(talk, wish.relation(), wish.name(), wish.intent(), known);
    }

    private static Step careFor(Talk talk, String relation, String name, Intent intent, Known known) {
        if (known.company().people().size() >= Company.MOST) {
            return Step.say(Reply.of("who.too-many"), talk.state());
        }
        var step = Dialogue.heard(talk, intent, known);
        return step instanceof Step.Do todo ? new Step.Do(new Deed.CareFor(relation, name, todo.deed())) : step;
    }

    private static Step on(Companion one, Talk talk, Intent intent, Known known) {
        var step = Dialogue.heard(talk, intent, known.of(one));
        return step instanceof Step.Do todo ? new Step.Do(new Deed.For(one.personId(), todo.deed())) : step;
    }

    static Step tell(Linked linked) {
        return switch (linked) {
            case Linked.Together together -> Step.say(together(together).with(Courtesy.BOOKINGS), new State.Idle());
            case Linked.Already already -> Step.say(Reply.of("link.already"), new State.Idle());
            case Linked.WhichOfThem which ->
                Step.say(
                        asking("link.which", which.people()),
                        new State.AskedWhoIAm(ids(which.people()), which.phone()));
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
    static Step tell(Outcome.TurnedTo itIs, Known known) {
        return itIs.meant() == null
                ? hello(
                        known.company()
                                .find(itIs.person())
                                .map(Companion::firstName)
                                .orElse(""),
                        itIs.before())
                : hear(Talk.at(itIs.before()), itIs.meant(), known);
    }

    static Step tell(Outcome.Shared shared, Known known) {
        boolean nameless = known.company().people().stream()
                .limit(1)
                .allMatch(owner -> owner.firstName().isBlank());
        return Step.say(
                Reply.of(nameless ? "who.shared-own-name" : "who.shared", "name", shared.name()),
                nameless ? new State.AskedOwnName() : new State.Idle());
    }

    static Step tell(Talk talk, Outcome.For done, Known known) {
        var one = known.company().find(done.person());
        var step = Dialogue.tell(talk, done.outcome(), one.map(known::of).orElse(known));
        if (!(step instanceof Step.Say say)) {
            return step instanceof Step.Do todo ? new Step.Do(new Deed.For(done.person(), todo.deed())) : step;
        }
        var reply = one.isPresent() && done.isNew()
                ? say.reply().and(Phrase.of("who.cared-for", "name", one.get().firstName()))
                : say.reply();
        return new Step.Say(reply, new Talk(behalf(say.next().state(), done.person(), known), 0));
    }

    static Step hello(String name, State next) {
        return Step.say(
                Reply.of("who.hello", "name", name), next instanceof State.AskedOwnName ? new State.Idle() : next);
    }

    /// Says whom an answer is about, where that could be more than one.
    static Step named(Step step, Outcome outcome, Known known) {
        return step instanceof Step.Say say
                ? whose(outcome)
                        .map(person -> named(say.reply(), say.next().state(), person, known))
                        .orElse(step)
                : step;
    }

    static Step named(Reply reply, State next, UUID person, Known known) {
        var key = key(person, known);
        var named = key == null ? reply : reply.to(key, name(person, known));
        return Step.say(named, behalf(next, person, known));
    }

    /// The title of a booking in a list, behind whose it is.
    static Object titled(Booking booking, Known known) {
        var person = booking.signUp().personId();
        var title = booking.activity().title();
        return key(person, known) == null ? title : Phrase.of("who.says", "name", name(person, known), "words", title);
    }

    private static @Nullable String key(UUID person, Known known) {
        var one = known.company().find(person);
        if (one.isEmpty() || one.get().firstName().isBlank()) {
            return null;
        }
        return one.get().speaks() ? known.company().isShared() ? "who.says" : null : "who.for";
    }

    private static String name(UUID person, Known known) {
        return known.company().find(person).map(Companion::firstName).orElse("");
    }

    private static Optional<UUID> whose(Outcome outcome) {
        var booking = switch (outcome) {
            case Outcome.Admitted admitted ->
                switch (admitted.admission()) {
                    case Admission.Joined joined -> joined.booking();
                    case Admission.AlreadyIn in -> in.booking();
                    case Admission.Waiting waiting -> waiting.booking();
                    default -> null;
                };
            case Outcome.Left left -> left.booking();
            case Outcome.Passed passed -> passed.booking();
            default -> null;
        };
        return Optional.ofNullable(booking).map(b -> b.signUp().personId());
    }

    private static State behalf(State next, UUID person, Known known) {
        var company = known.company();
        boolean other = company.find(person).isPresent()
                && !company.whoSpeaks().filter(person::equals).isPresent();
        boolean lasting = next instanceof State.Looking
                || next instanceof State.OnWaitingList
                || next instanceof State.LookingAtBooking;
        return other && lasting ? new State.OnBehalf(person, next) : next;
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
