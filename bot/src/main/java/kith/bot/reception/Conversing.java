package kith.bot.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.bot.conversation.Afterwards;
import kith.bot.conversation.Announced;
import kith.bot.conversation.Company;
import kith.bot.conversation.Dialogue;
import kith.bot.conversation.HowTheyAre;
import kith.bot.conversation.Intent;
import kith.bot.conversation.Known;
import kith.bot.conversation.LinkWorkersTalk;
import kith.bot.conversation.ListTalk;
import kith.bot.conversation.MeetUpOrder;
import kith.bot.conversation.MeetUpTalk;
import kith.bot.conversation.Outcome;
import kith.bot.conversation.Reply;
import kith.bot.conversation.State;
import kith.bot.conversation.Step;
import kith.bot.conversation.Talk;
import kith.bot.conversation.Understood;
import kith.bot.conversation.understanding.Called;
import kith.bot.conversation.understanding.Understanding;
import kith.community.about.ServiceSettings;
import kith.community.checkins.Answering;
import kith.community.directory.Hours;
import kith.community.outbox.Draft;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Outbox;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.places.Place;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.signups.Booking;
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

    /// After so long a silence on a shared phone it may be in other hands: longer than a morning's errands, shorter
    /// than the time between two meals and a night.
    private static final Duration SILENCE = Duration.ofHours(4);

    private final Understanding understanding;
    private final Talks talks;
    private final CarryingOut carryingOut;
    private final SigningUp signingUp;
    private final GettingToKnow gettingToKnow;
    private final Addresses addresses;
    private final Companions companions;
    private final Outbox outbox;
    private final Phrases phrases;
    private final Questions questions;
    private final Tasks tasks;
    private final Answering answering;
    private final TellingGroups tellingGroups;
    private final ServiceSettings service;

    Conversing(
            Understanding understanding,
            Talks talks,
            CarryingOut carryingOut,
            SigningUp signingUp,
            GettingToKnow gettingToKnow,
            Addresses addresses,
            Companions companions,
            Outbox outbox,
            Phrases phrases,
            Questions questions,
            Tasks tasks,
            Answering answering,
            TellingGroups tellingGroups,
            ServiceSettings service) {
        this.understanding = understanding;
        this.talks = talks;
        this.carryingOut = carryingOut;
        this.signingUp = signingUp;
        this.gettingToKnow = gettingToKnow;
        this.addresses = addresses;
        this.companions = companions;
        this.outbox = outbox;
        this.phrases = phrases;
        this.questions = questions;
        this.tasks = tasks;
        this.answering = answering;
        this.tellingGroups = tellingGroups;
        this.service = service;
    }

    void answer(Inbound inbound, Acquaintance who, Instant now) {
        switch (inbound.content()) {
            case Inbound.Content.Words words -> {
                var turn = new Turn(inbound, who, words.text(), now);
                converse(turn, turn.understood(who.person().language()));
            }
            case Inbound.Content.Tap tap -> {
                var turn = new Turn(inbound, who, tap.say(), now);
                converse(turn, turn.understood(BUTTONS));
            }
            case Inbound.Content.Location here -> {
                var turn = new Turn(inbound, who, "location", now);
                converse(turn, turn.here(here));
            }
            case Inbound.Content.Contact contact -> {
                var phone = new Intent.MyPhone(contact.phone());
                converse(new Turn(inbound, who, "contact", now), new Understood(List.of(phone), false));
            }
            case Inbound.Content.OptedOut out -> optedOut(new Turn(inbound, who, out.text(), now));
            case Inbound.Content.OptedIn in -> gettingToKnow.startWriting(who.address(), in.text(), now);
            case Inbound.Content.Other other -> say(inbound, who, Reply.of("chat.can-not-read"), now);
        }
    }

    void apologise(Inbound inbound, Acquaintance who, Instant now) {
        say(inbound, who, Reply.of("chat.fault"), now);
    }

    private void converse(Turn turn, Understood understood) {
        if (turn.isOrder(understood)) {
            turn.end();
            return;
        }
        boolean wasClosed = !turn.who().address().isOpen();
        if (understood.crisis()) {
            turn.post(Reply.of("crisis"), Purpose.ANSWER);
            tasks.add(
                    Task.Kind.CRISIS,
                    turn.owner,
                    null,
                    "Words that may mean danger. Please read them and ring.",
                    turn.now);
            answering.crisis(turn.who().person().id(), turn.now);
            turn.forget();
        }
        for (Intent intent : turn.reading(understood)) {
            if (!understood.crisis() || !(intent instanceof Intent.Unclear)) { // the help text is the answer to those
                turn.hear(intent);
            }
        }
        turn.end();
        if (wasClosed && understood.intents().stream().noneMatch(Conversing::isAboutWriting)) {
            tasks.add(
                    Task.Kind.WROTE_AFTER_STOP, turn.owner, null, "Opted out earlier, and has written now.", turn.now);
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
    private void optedOut(Turn turn) {
        var owner = turn.sender;
        var bookings = signingUp.upcoming(owner.person().id(), turn.now);
        if (bookings.size() == 1
                && turn.understood(owner.person().language()).intents().contains(new Intent.CancelWord())) {
            var leave = new kith.bot.conversation.Deed.Leave(
                    bookings.getFirst().signUp().id(), true);
            carryingOut.carryOut(leave, owner, turn.said, turn.now);
        }
        carryingOut.stopWriting(owner, turn.said, turn.now);
    }

    private void say(Inbound inbound, Acquaintance who, Reply reply, Instant now) {
        var turn = new Turn(inbound, who, "", now);
        turn.post(reply, Purpose.ANSWER);
    }

    /// One turn: the talk as it goes from intent to intent, and the answers given so far.
    private final class Turn {

        private final Inbound inbound;
        private final Acquaintance sender;
        private final UUID owner;
        private final String said;
        private final Instant now;
        private final @Nullable Instant spokeAt;
        private Acquaintance who;
        private Company company;
        private Talk talk;
        private boolean greeted;
        private int answers;

        /// As they were read last; null when something was done since that may have changed them.
        private @Nullable Known lastKnown;

        private @Nullable Announced lastAnnounced;
        private boolean somethingDone;

        Turn(Inbound inbound, Acquaintance sender, String said, Instant now) {
            this.inbound = inbound;
            this.sender = sender;
            this.who = sender;
            this.owner = sender.person().id();
            this.said = said;
            this.now = now;
            var kept = talks.with(owner);
            this.talk = kept.talk();
            this.spokeAt = kept.spokeAt();
            this.company = company(spokeAt != null && spokeAt.plus(SILENCE).isAfter(now) ? kept.speaker() : null);
            speaker();
            this.greeted = sender.address().greetedAt() != null;
        }

        /// What was said. Who is reached at the address gives names a meaning; a name alone has one when we have asked
        /// for it.
        Understood understood(String language) {
            var local = now.atZone(service.timeZone()).toLocalDateTime();
            var called = Called.of(company.people());
            return switch (talk.state()) {
                case State.AskedOwnName s -> understanding.name(said, local, language, called);
                case State.AskedTheirName s -> understanding.name(said, local, language, called);
                case State.Previewed s -> understanding.draft(said, local, language, called);
                case State.MakingMeetUp making -> understanding.meetUp(said, local, language, called, making.asked());
                default ->
                    hasJustReadALeader()
                            ? understanding.reply(said, local, language, called)
                            : understanding.understand(said, local, language, called);
            };
        }

        /// What a leader wrote is the last thing of ours they have read.
        private boolean hasJustReadALeader() {
            var heard = announced().heard();
            return heard != null
                    && (spokeAt == null || !heard.at().isBefore(spokeAt))
                    && questions.open(owner, now).stream()
                            .noneMatch(question -> question.askedAt().isAfter(heard.at()));
        }

        /// A shared location answers "where shall I look?"; out of the blue it is where near me is.
        Understood here(Inbound.Content.Location location) {
            var at = new Intent.Where.At(new Place("", location.latitude(), location.longitude(), 0));
            var intent = talk.state() instanceof State.AskedPlace
                    ? new Intent.WhatsOn(at, null, "", "", Set.of(), Hours.ANY)
                    : new Intent.MyPlace(at);
            var understood = new Understood(List.of(intent), false);
            return talk.state() instanceof State.MakingMeetUp
                    ? understood.with(new MeetUpOrder.Here(location.latitude(), location.longitude()))
                    : understood;
        }

        /// Whether a link worker or a leader has asked for something, and was answered. What others write in the same
        /// words is read as always; what a worker writes of someone in trouble is no trouble of their own.
        boolean isOrder(Understood understood) {
            var meetUp = MeetUpTalk.order(understood, talk, known());
            if (meetUp != null && hear(meetUp)) {
                return true;
            }
            var work = LinkWorkersTalk.work(understood, talk, known(), said);
            return work != null && hear(work);
        }

        /// @return false when it was not theirs to ask for, and nothing was said
        boolean hear(Intent intent) {
            var known = known();
            var step = Dialogue.hear(talk, intent, asksWhatIsOnByPhone(intent) ? known.nearOr(home()) : known);
            var purpose = Purpose.ANSWER;
            for (int deeds = 0; step instanceof Step.Do todo; deeds++) {
                if (deeds == MOST_DEEDS) {
                    throw new IllegalStateException("The talk goes from deed to deed without an answer: " + todo);
                }
                var outcome = carryingOut.carryOut(todo.deed(), who(), said, now);
                forget();
                if (outcome instanceof Outcome.NotStaff) {
                    return false;
                }
                purpose = outcome instanceof Outcome.StoppedWriting ? Purpose.STOP_CONFIRMED : purpose;
                if (turnsToOthers(outcome)) {
                    company = company(outcome instanceof Outcome.TurnedTo to ? to.person() : company.speaker());
                    speaker();
                    known = known();
                }
                step = Dialogue.tell(talk, outcome, known);
            }
            var say = (Step.Say) step;
            talk = say.next();
            post(say.reply(), purpose);
            return true;
        }

        /// What the message wants, where it may be an answer to how they are, or to what they need.
        List<Intent> reading(Understood understood) {
            var known = known();
            var needs = ListTalk.reading(understood, talk, known);
            if (needs != null) {
                return needs;
            }
            boolean asked = known.questions().stream().anyMatch(question -> question.kind() == Question.Kind.CHECK_IN);
            boolean awaited = asked
                    || understood.answer() != null
                            && answering.isAwaited(who().person().id(), now);
            var afterwards = Afterwards.reading(understood, talk, known, said, awaited);
            return afterwards != null ? afterwards : HowTheyAre.reading(understood, talk, known, awaited);
        }

        /// Nobody can key in a place: where none is remembered, what's on is looked for around the service's home.
        private boolean asksWhatIsOnByPhone(Intent intent) {
            return intent instanceof Intent.WhatsOn && inbound.from().channel() == ChannelKind.VOICE;
        }

        private Place home() {
            return new Place(
                    service.home().name(),
                    service.home().latitude(),
                    service.home().longitude(),
                    0);
        }

        void end() {
            talks.keep(owner, talk, company.isShared() ? company.speaker() : null, now);
        }

        private boolean turnsToOthers(Outcome outcome) {
            return outcome instanceof Outcome.TurnedTo
                    || outcome instanceof Outcome.NameKept
                    || outcome instanceof Outcome.Shared
                    || outcome instanceof Outcome.Linking
                    || outcome instanceof Outcome.For;
        }

        private Company company(@Nullable UUID speaker) {
            var people = companions.at(inbound.from());
            boolean known = people.stream()
                    .anyMatch(each -> each.speaks() && each.personId().equals(speaker));
            boolean texts = inbound.from().channel() == ChannelKind.SMS
                    || addresses.of(owner).stream().anyMatch(each -> each.channel() == ChannelKind.SMS);
            return new Company(people, known ? speaker : null, texts);
        }

        /// What is done from now on is done for whoever speaks; where that is not known, for the owner.
        private void speaker() {
            var one = company.speaker() == null ? owner : company.speaker();
            if (!who.person().id().equals(one)) {
                who = gettingToKnow.at(who.address(), one);
            }
        }

        /// For whom it is done, as they are known now.
        private Acquaintance who() {
            if (somethingDone) {
                var address = addresses.at(inbound.from()).orElse(who.address());
                who = gettingToKnow.at(address, who.person().id());
                somethingDone = false;
            }
            return who;
        }

        void post(Reply reply, Purpose purpose) {
            if (reply.isSilence()) {
                return;
            }
            var address = inbound.from();
            var language = who().person().language();
            boolean aloud = address.channel() == ChannelKind.VOICE; // a call has said who we are
            var words = greeted || aloud || purpose == Purpose.STOP_CONFIRMED ? reply : reply.after(welcome());
            outbox.post(
                    new Draft(
                            Draft.answerKey(address, inbound.providerId(), answers++),
                            who().person().id(),
                            address,
                            aloud ? words.aloud(language, phrases) : words.in(language, phrases),
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
            var name = who().person().firstName();
            return Phrase.of("welcome", "hasName", name.isBlank() ? "no" : "yes", "name", name);
        }

        /// The message whose button was tapped is drawn over by the answer.
        private @Nullable String replaced() {
            return inbound.content() instanceof Inbound.Content.Tap tap
                            && inbound.from().channel() != ChannelKind.VOICE
                    ? tap.message()
                    : null;
        }

        /// Read once for all that looks at it before something is done, and anew after that.
        private Known known() {
            var known = lastKnown == null ? read() : lastKnown;
            lastKnown = known;
            return known;
        }

        void forget() {
            lastKnown = null;
            lastAnnounced = null;
            somethingDone = true;
        }

        private Known read() {
            return new Known(
                    now,
                    service.timeZone(),
                    who().person().place(),
                    bookings(),
                    questions(),
                    spokeAt,
                    !who().address().isOpen(),
                    inbound.from().channel() != ChannelKind.TELEGRAM,
                    company,
                    announced());
        }

        private Announced announced() {
            var there = company.people().stream().map(Companion::personId).toList();
            var announced = lastAnnounced == null
                    ? tellingGroups.announced(who().person().id(), there, now)
                    : lastAnnounced;
            lastAnnounced = announced;
            return announced;
        }

        /// Of the speaker and those cared for; of everyone, where it is not known who speaks.
        private List<Booking> bookings() {
            return company.people().stream()
                    .filter(each -> !each.speaks() || company.isTheirs(each.personId()))
                    .flatMap(each -> signingUp.upcoming(each.personId(), now).stream())
                    .sorted(Comparator.comparing(booking -> booking.session().startsAt()))
                    .toList();
        }

        private List<Question> questions() {
            return company.people().stream()
                    .flatMap(each -> questions.open(each.personId(), now).stream())
                    .sorted(Comparator.comparing(Question::askedAt).reversed())
                    .toList();
        }
    }
}
