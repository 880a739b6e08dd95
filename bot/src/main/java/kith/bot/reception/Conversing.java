package kith.bot.reception;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.hearing.Heard;
import kith.bot.language.Where;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.bookings.Leave;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.courtesy.Begin;
import kith.bot.talks.identity.MyPhone;
import kith.bot.talks.meetups.MeetUpHere;
import kith.bot.talks.meetups.MeetUpState;
import kith.bot.talks.whatson.MyPlace;
import kith.bot.talks.whatson.WhatsOn;
import kith.bot.talks.whatson.WhatsOnState;
import kith.community.about.ServiceSettings;
import kith.community.directory.Hours;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Outbox;
import kith.community.people.Addresses;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.phrases.Phrases;
import kith.community.places.Place;
import kith.community.signups.SigningUp;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.stereotype.Service;

/// Leads one turn of a talk: what was said becomes deeds, what came of them becomes answers in the outbox.
@Service
class Conversing {

    private final Listening listening;
    private final TurnReader reader;
    private final Talks talks;
    private final UseCases useCases;
    private final Outbox outbox;
    private final Addresses addresses;
    private final Phrases phrases;
    private final Tasks tasks;
    private final ServiceSettings service;

    Conversing(
            Listening listening,
            TurnReader reader,
            Talks talks,
            UseCases useCases,
            Outbox outbox,
            Addresses addresses,
            Phrases phrases,
            Tasks tasks,
            ServiceSettings service) {
        this.listening = listening;
        this.reader = reader;
        this.talks = talks;
        this.useCases = useCases;
        this.outbox = outbox;
        this.addresses = addresses;
        this.phrases = phrases;
        this.tasks = tasks;
        this.service = service;
    }

    void answer(Inbound inbound, Opening opening, Instant now) {
        switch (inbound.content()) {
            case Inbound.Content.Words words -> {
                var cleaned = listening.clean(words.text(), inbound.from());
                var exchange = exchange(inbound, opening, cleaned.words(), now);
                converse(exchange, listening.hear(exchange.turn(), cleaned));
            }
            case Inbound.Content.Tap tap -> {
                var exchange = exchange(inbound, opening, tap.say(), now);
                converse(exchange, listening.tapped(exchange.turn()));
            }
            case Inbound.Content.Location here -> {
                var exchange = exchange(inbound, opening, "location", now);
                converse(exchange, Stream.of(new Heard(List.of(here(here, exchange.turn())), "a shared location")));
            }
            case Inbound.Content.Contact contact -> {
                var phone = new MyPhone(contact.phone());
                converse(
                        exchange(inbound, opening, "contact", now),
                        Stream.of(new Heard(List.of(phone), "a shared contact")));
            }
            case Inbound.Content.OptedOut out -> optedOut(opening, out.text(), now);
            case Inbound.Content.OptedIn in ->
                useCases.the(GettingToKnow.class).startWriting(opening.owner().address(), in.text(), now);
            case Inbound.Content.Other other -> say(inbound, opening.owner(), Reply.of("chat.can-not-read"), now);
        }
    }

    void apologise(Inbound inbound, Acquaintance who, Instant now) {
        say(inbound, who, Reply.of("chat.fault"), now);
    }

    private void say(Inbound inbound, Acquaintance who, Reply reply, Instant now) {
        answers(inbound, who).post(reply, Purpose.ANSWER, who.person(), now);
    }

    private Answers answers(Inbound inbound, Acquaintance who) {
        boolean greeted = who.address().greetedAt() != null;
        return new Answers(inbound, greeted, outbox, addresses, phrases);
    }

    private Exchange exchange(Inbound inbound, Opening opening, String said, Instant now) {
        return new Exchange(
                reader.first(opening, said, now), useCases, reader::again, answers(inbound, opening.owner()));
    }

    /// Answers the likeliest meaning that is theirs to ask for.
    private void converse(Exchange exchange, Stream<Heard> ways) {
        var began = exchange.turn();
        var heard = ways.filter(way -> hear(exchange, way.intents())).findFirst();
        boolean aboutWriting =
                heard.stream().anyMatch(way -> way.intents().stream().anyMatch(Conversing::isAboutWriting));
        if (began.closed() && !aboutWriting) {
            tasks.add(
                    Task.Kind.WROTE_AFTER_STOP,
                    owner(began),
                    null,
                    "Opted out earlier, and has written now.",
                    began.now());
        }
        var ended = exchange.ended();
        var company = ended.company();
        talks.keep(owner(ended), ended.talk(), company.isShared() ? company.speaker() : null, ended.now());
    }

    /// @return false when none of it was theirs to ask for, and nothing was said
    private boolean hear(Exchange exchange, List<Intent> intents) {
        boolean heard = false;
        for (Intent intent : intents) {
            heard |= exchange.hear(intent, seen(intent, exchange.turn()));
        }
        return heard;
    }

    private static UUID owner(Turn turn) {
        return turn.who().address().personId();
    }

    private static boolean isAboutWriting(Intent intent) {
        return intent instanceof Stop
                || intent instanceof StartAgain
                || intent instanceof Begin
                || intent instanceof CancelWord;
    }

    /// The provider has heard STOP and said so itself: nothing more is said. A place given up with CANCEL is given up.
    private void optedOut(Opening opening, String said, Instant now) {
        var owner = opening.owner();
        var turn = reader.first(opening, said, now).as(owner);
        var bookings = useCases.the(SigningUp.class).upcoming(owner.person().id(), now);
        boolean cancels = listening.tapped(turn).anyMatch(way -> way.intents().contains(new CancelWord()));
        if (bookings.size() == 1 && cancels) {
            useCases.carryOut(new Leave(bookings.getFirst().signUp().id(), true), turn);
        }
        useCases.carryOut(new Stop(), turn);
    }

    /// A shared location answers "where shall I look?"; out of the blue it is where near me is.
    private static Intent here(Inbound.Content.Location location, Turn turn) {
        if (turn.state() instanceof MeetUpState.MakingMeetUp && turn.leads()) {
            return new MeetUpHere(location.latitude(), location.longitude());
        }
        var at = new Where.At(new Place("", location.latitude(), location.longitude(), 0));
        return turn.state() instanceof WhatsOnState.AskedPlace
                ? new WhatsOn(at, null, "", "", Set.of(), Hours.ANY)
                : new MyPlace(at);
    }

    /// Nobody can key in a place: where none is remembered, what's on is looked for around the service's home.
    private Turn seen(Intent intent, Turn turn) {
        var home = service.home();
        return intent instanceof WhatsOn && turn.who().address().channel().isSpoken()
                ? turn.nearOr(new Place(home.name(), home.latitude(), home.longitude(), 0))
                : turn;
    }
}
