package kith.bot.reception;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.bot.conversation.Afterwards;
import kith.bot.conversation.Intents;
import kith.bot.conversation.Orders;
import kith.bot.conversation.ReadingNeeds;
import kith.bot.conversation.States;
import kith.bot.conversation.Understood;
import kith.bot.conversation.understanding.Understanding;
import kith.bot.language.Called;
import kith.bot.language.Where;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Turn;
import kith.bot.talks.Unclear;
import kith.bot.talks.UseCases;
import kith.bot.talks.bookings.Leave;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.checkins.HowTheyAre;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.meetups.MeetUpHere;
import kith.bot.talks.meetups.MeetUpState;
import kith.bot.talks.meetups.MeetUps;
import kith.bot.talks.whatson.MyPlace;
import kith.bot.talks.whatson.WhatsOn;
import kith.bot.talks.whatson.WhatsOnState;
import kith.community.about.ServiceSettings;
import kith.community.checkins.Answering;
import kith.community.directory.Hours;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Outbox;
import kith.community.people.Addresses;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.phrases.Phrases;
import kith.community.places.Place;
import kith.community.questions.Question;
import kith.community.signups.SigningUp;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.stereotype.Service;

/// Leads one turn of a talk: what was said becomes deeds, what came of them becomes answers in the outbox.
@Service
class Conversing {

    /// Buttons say the same in every language.
    private static final String BUTTONS = "en";

    private final Understanding understanding;
    private final TurnReader reader;
    private final Talks talks;
    private final UseCases useCases;
    private final Outbox outbox;
    private final Addresses addresses;
    private final Phrases phrases;
    private final Tasks tasks;
    private final Answering answering;
    private final ServiceSettings service;

    Conversing(
            Understanding understanding,
            TurnReader reader,
            Talks talks,
            UseCases useCases,
            Outbox outbox,
            Addresses addresses,
            Phrases phrases,
            Tasks tasks,
            Answering answering,
            ServiceSettings service) {
        this.understanding = understanding;
        this.reader = reader;
        this.talks = talks;
        this.useCases = useCases;
        this.outbox = outbox;
        this.addresses = addresses;
        this.phrases = phrases;
        this.tasks = tasks;
        this.answering = answering;
        this.service = service;
    }

    void answer(Inbound inbound, Opening opening, Instant now) {
        switch (inbound.content()) {
            case Inbound.Content.Words words -> {
                var exchange = exchange(inbound, opening, words.text(), now);
                converse(
                        exchange,
                        understood(
                                exchange.turn(), exchange.turn().who().person().language()));
            }
            case Inbound.Content.Tap tap -> {
                var exchange = exchange(inbound, opening, tap.say(), now);
                converse(exchange, understood(exchange.turn(), BUTTONS));
            }
            case Inbound.Content.Location here -> {
                var exchange = exchange(inbound, opening, "location", now);
                converse(exchange, here(here, exchange.turn()));
            }
            case Inbound.Content.Contact contact -> {
                var phone = new Intents.MyPhone(contact.phone());
                converse(exchange(inbound, opening, "contact", now), new Understood(List.of(phone), false));
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

    private void converse(Exchange exchange, Understood understood) {
        var began = exchange.turn();
        if (!isOrder(exchange, understood)) {
            if (understood.crisis()) {
                danger(exchange);
            }
            hear(exchange, understood);
            if (began.closed() && understood.intents().stream().noneMatch(Conversing::isAboutWriting)) {
                task(Task.Kind.WROTE_AFTER_STOP, "Opted out earlier, and has written now.", began);
            }
        }
        var ended = exchange.ended();
        var company = ended.company();
        talks.keep(owner(ended), ended.talk(), company.isShared() ? company.speaker() : null, ended.now());
    }

    /// Hears what the words most likely mean; where that is nothing of theirs, what they may mean else.
    private void hear(Exchange exchange, Understood understood) {
        var likeliestFirst = List.of(reading(exchange.turn(), understood), understood.intents(), understood.usual());
        boolean heard =
                likeliestFirst.stream().distinct().anyMatch(intents -> hear(exchange, intents, understood.crisis()));
        if (!heard && !understood.crisis()) {
            exchange.hear(new Unclear(exchange.turn().said().strip()));
        }
    }

    /// @return false when none of it was theirs to ask for, and nothing was said
    private boolean hear(Exchange exchange, List<Intent> intents, boolean crisis) {
        boolean heard = false;
        for (Intent intent : intents) {
            boolean answered = crisis && intent instanceof Unclear; // by the help text
            heard |= answered || exchange.hear(intent, seen(intent, exchange.turn()));
        }
        return heard;
    }

    private void danger(Exchange exchange) {
        var turn = exchange.turn();
        exchange.answer(Reply.of("crisis"), Purpose.ANSWER);
        task(Task.Kind.CRISIS, "Words that may mean danger. Please read them and ring.", turn);
        answering.crisis(turn.person(), turn.now());
        exchange.changed();
    }

    private void task(Task.Kind kind, String words, Turn turn) {
        tasks.add(kind, owner(turn), null, words, turn.now());
    }

    private static UUID owner(Turn turn) {
        return turn.who().address().personId();
    }

    private static boolean isAboutWriting(Intent intent) {
        return intent instanceof Stop
                || intent instanceof StartAgain
                || intent instanceof Intents.Begin
                || intent instanceof Intents.CancelWord;
    }

    /// The provider has heard STOP and said so itself: nothing more is said. A place given up with CANCEL is given up.
    private void optedOut(Opening opening, String said, Instant now) {
        var owner = opening.owner();
        var turn = reader.first(opening, said, now).as(owner);
        var bookings = useCases.the(SigningUp.class).upcoming(owner.person().id(), now);
        if (bookings.size() == 1
                && understood(turn, owner.person().language()).intents().contains(new Intents.CancelWord())) {
            useCases.carryOut(new Leave(bookings.getFirst().signUp().id(), true), turn);
        }
        useCases.carryOut(new Stop(), turn);
    }

    // ---- What the words mean

    /// What was said. Who is reached at the address gives names a meaning; a name alone has one when we have asked for
    /// it.
    private Understood understood(Turn turn, String language) {
        var said = turn.said();
        var local = turn.at().toLocalDateTime();
        var called = Called.of(turn.company().people());
        var order = understanding.order(turn);
        var understood = switch (turn.state()) {
            case States.AskedOwnName s -> understanding.name(said, local, language, called);
            case States.AskedTheirName s -> understanding.name(said, local, language, called);
            case MeetUpState.MakingMeetUp making -> understanding.meetUp(turn, language, making.asked(), order);
            case BroadcastState.Previewed s -> understanding.draft(turn, language);
            default ->
                hasJustReadALeader(turn) ? understanding.reply(turn, language) : understanding.from(turn, language);
        };
        boolean isName = understood.intents().getFirst() instanceof Intents.Name;
        if (isName || order == null) {
            return understood;
        }
        return turn.staff() == null ? understood.meaning(order) : understood.with(order);
    }

    /// What a leader wrote is the last thing of ours they have read.
    private static boolean hasJustReadALeader(Turn turn) {
        var heard = turn.announced().heard();
        return heard != null
                && (turn.spokeAt() == null || !heard.at().isBefore(turn.spokeAt()))
                && turn.questions().stream()
                        .noneMatch(question -> question.askedAt().isAfter(heard.at()));
    }

    /// A shared location answers "where shall I look?"; out of the blue it is where near me is.
    private static Understood here(Inbound.Content.Location location, Turn turn) {
        var at = new Where.At(new Place("", location.latitude(), location.longitude(), 0));
        var intent = turn.state() instanceof WhatsOnState.AskedPlace
                ? new WhatsOn(at, null, "", "", Set.of(), Hours.ANY)
                : new MyPlace(at);
        var understood = new Understood(List.of(intent), false);
        return turn.state() instanceof MeetUpState.MakingMeetUp
                ? understood.withMeetUp(new MeetUpHere(location.latitude(), location.longitude()))
                : understood;
    }

    /// Whether a link worker or a leader has asked for something, and was answered. What others write in the same
    /// words is read as always; what a worker writes of someone in trouble is no trouble of their own.
    private static boolean isOrder(Exchange exchange, Understood understood) {
        var turn = exchange.turn();
        var meetUp = understood.crisis()
                ? null
                : MeetUps.reading(understood.meetUp(), understood.intents().getFirst(), turn);
        if (meetUp != null && exchange.hear(meetUp)) {
            return true;
        }
        var work = Orders.in(understood, turn);
        return work != null && exchange.hear(work);
    }

    /// What the message wants, where it may be an answer to how they are, or to what they need.
    private List<Intent> reading(Turn turn, Understood understood) {
        var needs = ReadingNeeds.reading(understood, turn);
        if (needs != null) {
            return needs;
        }
        boolean asked = turn.questions().stream().anyMatch(question -> question.kind() == Question.Kind.CHECK_IN);
        boolean awaited = asked || understood.answer() != null && answering.isAwaited(turn.person(), turn.now());
        var afterwards = Afterwards.reading(understood, turn, awaited);
        return afterwards != null
                ? afterwards
                : HowTheyAre.reading(understood.intents(), understood.answer(), turn, awaited);
    }

    /// Nobody can key in a place: where none is remembered, what's on is looked for around the service's home.
    private Turn seen(Intent intent, Turn turn) {
        var home = service.home();
        return intent instanceof WhatsOn && turn.who().address().channel().isSpoken()
                ? turn.nearOr(new Place(home.name(), home.latitude(), home.longitude(), 0))
                : turn;
    }
}
