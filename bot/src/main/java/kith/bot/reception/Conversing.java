package kith.bot.reception;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.bot.conversation.Dialogue;
import kith.bot.conversation.Intent;
import kith.bot.conversation.Known;
import kith.bot.conversation.Outcome;
import kith.bot.conversation.Reply;
import kith.bot.conversation.State;
import kith.bot.conversation.Step;
import kith.bot.conversation.Talk;
import kith.bot.conversation.Understood;
import kith.bot.conversation.understanding.Understanding;
import kith.community.about.ServiceSettings;
import kith.community.directory.Hours;
import kith.community.outbox.Draft;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Outbox;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.places.Place;
import kith.community.questions.Questions;
import kith.community.signups.SigningUp;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Leads one turn of a talk: what was said becomes deeds, what came of them becomes answers in the outbox.
@Service
class Conversing {

    /// A deed's outcome may lead to another deed; no talk needs more than this.
    private static final int MOST_DEEDS = 4;

    /// Buttons say the same in every language.
    private static final String BUTTONS = "en";

    private final Understanding understanding;
    private final Talks talks;
    private final CarryingOut carryingOut;
    private final SigningUp signingUp;
    private final GettingToKnow gettingToKnow;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Phrases phrases;
    private final Questions questions;
    private final Tasks tasks;
    private final ServiceSettings service;

    Conversing(
            Understanding understanding,
            Talks talks,
            CarryingOut carryingOut,
            SigningUp signingUp,
            GettingToKnow gettingToKnow,
            Addresses addresses,
            Outbox outbox,
            Phrases phrases,
            Questions questions,
            Tasks tasks,
            ServiceSettings service) {
        this.understanding = understanding;
        this.talks = talks;
        this.carryingOut = carryingOut;
        this.signingUp = signingUp;
        this.gettingToKnow = gettingToKnow;
        this.addresses = addresses;
        this.outbox = outbox;
        this.phrases = phrases;
        this.questions = questions;
        this.tasks = tasks;
        this.service = service;
    }

    void answer(Inbound inbound, Acquaintance who, Instant now) {
        switch (inbound.content()) {
            case Inbound.Content.Words words ->
                converse(inbound, who, understood(words.text(), language(who), now), words.text(), now);
            case Inbound.Content.Tap tap -> converse(inbound, who, understood(tap.say(), BUTTONS, now), tap.say(), now);
            case Inbound.Content.Location here -> converse(inbound, who, here(who, here), "location", now);
            case Inbound.Content.OptedOut out -> optedOut(inbound, who, out.text(), now);
            case Inbound.Content.OptedIn in -> gettingToKnow.startWriting(who.address(), in.text(), now);
            case Inbound.Content.Contact contact -> say(inbound, who, Reply.of("chat.can-not-read"), now);
            case Inbound.Content.Other other -> say(inbound, who, Reply.of("chat.can-not-read"), now);
        }
    }

    void apologise(Inbound inbound, Acquaintance who, Instant now) {
        say(inbound, who, Reply.of("chat.fault"), now);
    }

    private void converse(Inbound inbound, Acquaintance who, Understood understood, String said, Instant now) {
        var turn = new Turn(inbound, who, said, now);
        if (understood.crisis()) {
            turn.post(Reply.of("crisis"), Purpose.ANSWER);
            tasks.add(
                    Task.Kind.CRISIS,
                    who.person().id(),
                    null,
                    "Words that may mean danger. Please read them and ring.",
                    now);
        }
        boolean wasClosed = !who.address().isOpen();
        for (Intent intent : understood.intents()) {
            turn.hear(intent);
        }
        turn.end();
        if (wasClosed && understood.intents().stream().noneMatch(Conversing::isAboutWriting)) {
            tasks.add(
                    Task.Kind.WROTE_AFTER_STOP,
                    who.person().id(),
                    null,
                    "Opted out earlier, and has written now.",
                    now);
        }
    }

    private static boolean isAboutWriting(Intent intent) {
        return switch (intent) {
            case Intent.Stop s -> true;
            case Intent.StartAgain s -> true;
            case Intent.Begin b -> true;
            case Intent.CancelWord c -> true;
            default -> false;
        };
    }

    /// The provider has heard STOP and said so itself: nothing more is said. A place given up with CANCEL is given up.
    private void optedOut(Inbound inbound, Acquaintance who, String said, Instant now) {
        var bookings = signingUp.upcoming(who.person().id(), now);
        if (bookings.size() == 1
                && understood(said, language(who), now).intents().contains(new Intent.CancelWord())) {
            var leave = new kith.bot.conversation.Deed.Leave(
                    bookings.getFirst().signUp().id(), true);
            carryingOut.carryOut(leave, who, said, now);
        }
        gettingToKnow.stopWriting(who.address(), said, now);
    }

    private Understood understood(String text, String language, Instant now) {
        return understanding.understand(text, now.atZone(service.timeZone()).toLocalDateTime(), language);
    }

    private String language(Acquaintance who) {
        return gettingToKnow.languageOf(who.person());
    }

    /// A shared location answers "where shall I look?"; out of the blue it is where near me is.
    private Understood here(Acquaintance who, Inbound.Content.Location location) {
        var at = new Intent.Where.At(new Place("", location.latitude(), location.longitude(), 0));
        var intent = talks.with(who.person().id()).talk().state() instanceof State.AskedPlace
                ? new Intent.WhatsOn(at, null, "", "", Set.of(), Hours.ANY)
                : new Intent.MyPlace(at);
        return new Understood(List.of(intent), false);
    }

    private void say(Inbound inbound, Acquaintance who, Reply reply, Instant now) {
        var turn = new Turn(inbound, who, "", now);
        turn.post(reply, Purpose.ANSWER);
    }

    /// One turn: the talk as it goes from intent to intent, and the answers given so far.
    private final class Turn {

        private final Inbound inbound;
        private final Acquaintance who;
        private final UUID person;
        private final String said;
        private final Instant now;
        private final @Nullable Instant spokeAt;
        private Talk talk;
        private boolean greeted;
        private int answers;

        Turn(Inbound inbound, Acquaintance who, String said, Instant now) {
            this.inbound = inbound;
            this.who = who;
            this.person = who.person().id();
            this.said = said;
            this.now = now;
            var kept = talks.with(person);
            this.talk = kept.talk();
            this.spokeAt = kept.spokeAt();
            this.greeted = who.address().greetedAt() != null;
        }

        void hear(Intent intent) {
            var known = known();
            var step = Dialogue.hear(talk, intent, known);
            var purpose = Purpose.ANSWER;
            for (int deeds = 0; step instanceof Step.Do todo; deeds++) {
                if (deeds == MOST_DEEDS) {
                    throw new IllegalStateException("The talk goes from deed to deed without an answer: " + todo);
                }
                var outcome = carryingOut.carryOut(todo.deed(), who, said, now);
                purpose = outcome instanceof Outcome.StoppedWriting ? Purpose.STOP_CONFIRMED : purpose;
                step = Dialogue.tell(talk, outcome, known);
            }
            var say = (Step.Say) step;
            talk = say.next();
            post(say.reply(), purpose);
        }

        void end() {
            talks.keep(person, talk, now);
        }

        void post(Reply reply, Purpose purpose) {
            if (reply.isSilence()) {
                return;
            }
            var words = greeted || purpose == Purpose.STOP_CONFIRMED ? reply : reply.after(welcome());
            var address = inbound.from();
            outbox.post(
                    new Draft(
                            "answer/" + address.channel() + "/" + inbound.providerId() + "/" + answers++,
                            person,
                            address,
                            words.in(language(who), phrases),
                            purpose,
                            now,
                            null,
                            answers == 1 ? replaced() : null),
                    now);
            if (!greeted && purpose != Purpose.STOP_CONFIRMED) {
                addresses.greeted(address, now);
                greeted = true;
            }
        }

        /// Who we are, how to stop, and a person's number: before the first answer ever.
        private Phrase welcome() {
            var name = who.person().firstName();
            return Phrase.of("welcome", "hasName", name.isBlank() ? "no" : "yes", "name", name);
        }

        /// The message whose button was tapped is drawn over by the answer.
        private @Nullable String replaced() {
            return inbound.content() instanceof Inbound.Content.Tap tap ? tap.message() : null;
        }

        /// Read anew for each intent: the one before may have changed it.
        private Known known() {
            var address = addresses.at(inbound.from()).orElse(who.address());
            return new Known(
                    now,
                    service.timeZone(),
                    gettingToKnow.placeOf(who.person()),
                    signingUp.upcoming(person, now),
                    questions.open(person, now),
                    spokeAt,
                    !address.isOpen(),
                    inbound.from().channel() != ChannelKind.TELEGRAM);
        }
    }
}
