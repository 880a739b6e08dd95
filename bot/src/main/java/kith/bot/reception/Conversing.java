package kith.bot.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.bot.conversation.Announced;
import kith.bot.conversation.Company;
import kith.bot.conversation.Dialogue;
import kith.bot.conversation.HowTheyAre;
import kith.bot.conversation.Intent;
import kith.bot.conversation.Known;
import kith.bot.conversation.LinkWorkersTalk;
import kith.bot.conversation.ListTalk;
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
            case Inbound.Content.Words words ->
                converse(inbound, who, understood(words.text(), language(who), who, now), words.text(), now);
            case Inbound.Content.Tap tap ->
                converse(inbound, who, understood(tap.say(), BUTTONS, who, now), tap.say(), now);
            case Inbound.Content.Location here -> converse(inbound, who, here(who, here), "location", now);
            case Inbound.Content.OptedOut out -> optedOut(inbound, who, out.text(), now);
            case Inbound.Content.OptedIn in -> gettingToKnow.startWriting(who.address(), in.text(), now);
            case Inbound.Content.Contact contact ->
                converse(
                        inbound,
                        who,
                        new Understood(List.of(new Intent.MyPhone(contact.phone())), false),
                        "contact",
                        now);
            case Inbound.Content.Other other -> say(inbound, who, Reply.of("chat.can-not-read"), now);
        }
    }

    void apologise(Inbound inbound, Acquaintance who, Instant now) {
        say(inbound, who, Reply.of("chat.fault"), now);
    }

    private void converse(Inbound inbound, Acquaintance who, Understood understood, String said, Instant now) {
        var turn = new Turn(inbound, who, said, now);
        if (turn.isOrder(understood)) {
            turn.end();
            return;
        }
        if (understood.crisis()) {
            turn.post(Reply.of("crisis"), Purpose.ANSWER);
            tasks.add(
                    Task.Kind.CRISIS,
                    who.person().id(),
                    null,
                    "Words that may mean danger. Please read them and ring.",
                    now);
            answering.crisis(turn.who.person().id(), now);
            turn.forget();
        }
        boolean wasClosed = !who.address().isOpen();
        for (Intent intent : turn.reading(understood)) {
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
                && understood(said, language(who), who, now).intents().contains(new Intent.CancelWord())) {
            var leave = new kith.bot.conversation.Deed.Leave(
                    bookings.getFirst().signUp().id(), true);
            carryingOut.carryOut(leave, who, said, now);
        }
        carryingOut.stopWriting(who, said, now);
    }

    /// Who is reached at the address gives names a meaning; a name alone has one when we have asked for it.
    private Understood understood(String text, String language, Acquaintance who, Instant now) {
        var local = now.atZone(service.timeZone()).toLocalDateTime();
        var people = companions.at(who.address().address());
        var called = Called.of(people);
        var kept = talks.with(who.address().personId());
        var state = kept.talk().state();
        if (state instanceof State.AskedOwnName || state instanceof State.AskedTheirName) {
            return understanding.name(text, local, language, called);
        }
        if (state instanceof State.Previewed) {
            return understanding.draft(text, local, language, called);
        }
        return hasJustReadALeader(who, kept.spokeAt(), now)
                ? understanding.reply(text, local, language, called)
                : understanding.understand(text, local, language, called);
    }

    /// What a leader wrote is the last thing of ours they have read.
    private boolean hasJustReadALeader(Acquaintance who, @Nullable Instant spokeAt, Instant now) {
        var heard = announced(who, now).heard();
        return heard != null
                && (spokeAt == null || !heard.at().isBefore(spokeAt))
                && questions.open(who.person().id(), now).stream()
                        .noneMatch(question -> question.askedAt().isAfter(heard.at()));
    }

    private Announced announced(Acquaintance who, Instant now) {
        var there = companions.at(who.address().address()).stream()
                .map(Companion::personId)
                .toList();
        return tellingGroups.announced(who.person().id(), there, now);
    }

    private String language(Acquaintance who) {
        return gettingToKnow.languageOf(who.person());
    }

    /// A shared location answers "where shall I look?"; out of the blue it is where near me is.
    private Understood here(Acquaintance who, Inbound.Content.Location location) {
        var at = new Intent.Where.At(new Place("", location.latitude(), location.longitude(), 0));
        var intent = talks.with(who.address().personId()).talk().state() instanceof State.AskedPlace
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
        private final UUID owner;
        private final String said;
        private final Instant now;
        private final @Nullable Instant spokeAt;
        private Acquaintance who;
        private Company company;
        private Talk talk;
        private boolean greeted;
        private int answers;

        /// As it was read last; null when something was done since that may have changed it.
        private @Nullable Known lastKnown;

        Turn(Inbound inbound, Acquaintance who, String said, Instant now) {
            this.inbound = inbound;
            this.who = who;
            this.owner = who.person().id();
            this.said = said;
            this.now = now;
            var kept = talks.with(owner);
            this.talk = kept.talk();
            this.spokeAt = kept.spokeAt();
            this.company = company(spokeAt != null && spokeAt.plus(SILENCE).isAfter(now) ? kept.speaker() : null);
            speaker();
            this.greeted = who.address().greetedAt() != null;
        }

        /// Whether a link worker has asked for something, and was answered. What others write in the same words is read
        /// as always; what a worker writes of someone in trouble is no trouble of their own.
        boolean isOrder(Understood understood) {
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
                var outcome = carryingOut.carryOut(todo.deed(), who, said, now);
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
                            && answering.isAwaited(who.person().id(), now);
            return HowTheyAre.reading(understood, talk, known, awaited);
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
            who = gettingToKnow.at(who.address(), one);
        }

        void post(Reply reply, Purpose purpose) {
            if (reply.isSilence()) {
                return;
            }
            var address = inbound.from();
            boolean aloud = address.channel() == ChannelKind.VOICE; // a call has said who we are
            var words = greeted || aloud || purpose == Purpose.STOP_CONFIRMED ? reply : reply.after(welcome());
            outbox.post(
                    new Draft(
                            Draft.answerKey(address, inbound.providerId(), answers++),
                            who.person().id(),
                            address,
                            aloud ? words.aloud(language(who), phrases) : words.in(language(who), phrases),
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
        }

        private Known read() {
            var address = addresses.at(inbound.from()).orElse(who.address());
            return new Known(
                    now,
                    service.timeZone(),
                    gettingToKnow.placeOf(who.person()),
                    bookings(),
                    questions(),
                    spokeAt,
                    !address.isOpen(),
                    inbound.from().channel() != ChannelKind.TELEGRAM,
                    company,
                    announced(who, now));
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
