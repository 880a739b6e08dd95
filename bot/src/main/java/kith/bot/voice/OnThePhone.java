package kith.bot.voice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.reception.Inbound;
import kith.bot.reception.Reception;
import kith.bot.voice.Keypad.Pressed;
import kith.bot.voice.Said.Then;
import kith.community.about.ServiceSettings;
import kith.community.calls.Bridging;
import kith.community.calls.FollowingCalls;
import kith.community.calls.FollowingCalls.AnsweredBy;
import kith.community.outbox.Message;
import kith.community.outbox.Message.Choice;
import kith.community.outbox.Outbox;
import kith.community.outbox.Speaking;
import kith.community.outbox.Speaking.Rung;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.people.PhoneNumber;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Leads a call: says what it was placed for, or the menu to someone who rings us; takes each key to the reception as
/// if the choice had been tapped; says the answers, and goes on.
///
/// Only a key counts. Nothing that is asked twice for the same key of the same call is done twice.
@Service
public class OnThePhone {

    /// So often in a row a key may mean nothing.
    private static final int MOST_WRONG = 3;

    private final Reception reception;
    private final Speaking speaking;
    private final FollowingCalls following;
    private final Bridging bridging;
    private final Outbox outbox;
    private final GettingToKnow gettingToKnow;
    private final People people;
    private final Companions companions;
    private final Phrases phrases;
    private final ServiceSettings service;
    private final Clock clock;

    OnThePhone(
            Reception reception,
            Speaking speaking,
            FollowingCalls following,
            Bridging bridging,
            Outbox outbox,
            GettingToKnow gettingToKnow,
            People people,
            Companions companions,
            Phrases phrases,
            ServiceSettings service,
            Clock clock) {
        this.reception = reception;
        this.speaking = speaking;
        this.following = following;
        this.bridging = bridging;
        this.outbox = outbox;
        this.gettingToKnow = gettingToKnow;
        this.people = people;
        this.companions = companions;
        this.phrases = phrases;
        this.service = service;
        this.clock = clock;
    }

    /// The line of a call that we placed; empty when there is no such message, or it is no call.
    public Optional<Line> placed(UUID id, String callId) {
        return speaking.rung(id).map(rung -> new Line(callId, rung.to(), id));
    }

    /// Someone has picked up, as far as is known a person; or rings us. In trial mode only staff are talked with, and
    /// the others put through to a person.
    public Said begin(Line line) {
        var id = line.placed();
        if (id == null && !outbox.mayAnswer(line.address())) {
            return toAPerson("voice.connecting");
        }
        if (id != null) {
            following.answered(id, AnsweredBy.PERSON, line.callId(), clock.instant());
            if (!outbox.mayReach(line.address())) {
                return new Said(service.language(), 0, 0, List.of(), new Then.HangUp(), "");
            }
        }
        return say(current(line, 0), 0, 0);
    }

    /// A voicemail or a fax has picked up: who rang, and nothing else.
    public Said machine(Line line, UUID id) {
        following.answered(id, AnsweredBy.MACHINE, line.callId(), clock.instant());
        return hangUp(languageOf(id), "voice.machine", 0);
    }

    /// Someone rings who does not show their number.
    public Said unknown() {
        return toAPerson("voice.no-number", "voice.connecting");
    }

    private Said toAPerson(String... keys) {
        var language = service.language();
        var words = new ArrayList<>(List.of(hello(language, "")));
        Stream.of(keys).map(key -> aloud(language, key)).forEach(words::add);
        return new Said(language, 0, 0, words, putThrough(), "");
    }

    /// A key was pressed, or several digits, in answer to a turn.
    public Said pressed(Line line, int turn, int wrong, String digits) {
        var now = current(line, turn);
        return switch (now.keypad().pressed(digits)) {
            case Pressed.Chosen chosen -> chosen(line, turn, now, chosen.choice());
            case Pressed.Again again -> say(now, turn, 0);
            case Pressed.Person person ->
                new Said(now.language(), turn, 0, List.of(aloud(now.language(), "voice.connecting")), putThrough(), "");
            case Pressed.Nothing nothing -> nothing(now, turn, wrong + 1);
        };
    }

    /// Words were said instead of a key pressed; only the simulator hears them.
    public Said heard(Line line, int turn, String words) {
        receive(line, turn, new Inbound.Content.Words(words));
        return say(current(line, turn + 1), turn + 1, 0);
    }

    /// They were put through, and the other end did not answer.
    public Said nobodyAnswered(@Nullable Line line) {
        var language = line == null || line.placed() == null ? service.language() : languageOf(line.placed());
        return hangUp(language, "voice.nobody", 0);
    }

    /// They were put through, and have spoken.
    public Said over() {
        return new Said(service.language(), 0, 0, List.of(), new Then.HangUp(), "");
    }

    /// It is our fault.
    public Said trouble() {
        return hangUp(service.language(), "voice.trouble", 0);
    }

    private Said nothing(Point now, int turn, int wrong) {
        if (wrong >= MOST_WRONG) {
            return hangUp(now.language(), "voice.no-key", turn);
        }
        var again = say(now, turn, wrong);
        var words = new ArrayList<>(again.words());
        words.addFirst(aloud(now.language(), "voice.no-such-key"));
        return new Said(again.language(), turn, wrong, words, again.then(), again.last());
    }

    private Said chosen(Line line, int turn, Point now, Choice choice) {
        var bridge = Bridging.asked(choice.say());
        if (bridge.isPresent()) {
            return connect(line, turn, now, bridge.get());
        }
        receive(line, turn, new Inbound.Content.Tap(choice.say(), line.providerId(turn)));
        return say(current(line, turn + 1), turn + 1, 0);
    }

    private Said connect(Line line, int turn, Point now, UUID bridge) {
        keyed(line);
        return bridging.dial(bridge, clock.instant())
                .map(number -> new Said(
                        now.language(),
                        turn,
                        0,
                        List.of(aloud(now.language(), "voice.connecting")),
                        new Then.PutThrough(number.value(), bridge),
                        ""))
                .orElseGet(() -> hangUp(now.language(), "voice.nobody", turn));
    }

    private void receive(Line line, int turn, Inbound.Content content) {
        reception.receive(new Inbound(line.providerId(turn + 1), line.address(), null, content, clock.instant()));
        keyed(line);
    }

    private void keyed(Line line) {
        if (line.placed() != null) {
            following.keyed(line.placed(), clock.instant());
        }
    }

    /// Where a call stands: what is to be said, and what may be chosen.
    ///
    /// @param ends whether nothing is asked, and the call is over when it is said
    private record Point(String language, List<String> words, Keypad keypad, boolean ends) {}

    private Point current(Line line, int turn) {
        if (line.placed() != null) {
            var rung = speaking.rung(line.placed()).orElseThrow();
            var person = people.findById(rung.personId()).orElseThrow();
            return turn == 0 ? opening(rung, person) : answers(line, turn, person, null);
        }
        var who = gettingToKnow.whoWritesFrom(line.address(), null, clock.instant());
        var menu = menu(who);
        return turn == 0 ? menu : answers(line, turn, who.person(), menu);
    }

    private Point opening(Rung rung, Person person) {
        var alone = companions.at(rung.to()).stream().filter(Companion::speaks).count() <= 1;
        var words = List.of(
                hello(person.language(), alone ? person.firstName() : ""),
                rung.message().text());
        return point(person.language(), words, rung.message().choices(), false);
    }

    private Point menu(Acquaintance who) {
        var language = gettingToKnow.languageOf(who.person());
        var words = new ArrayList<>(List.of(hello(language, who.person().firstName())));
        if (who.address().greetedAt() == null) {
            words.add(aloud(language, "voice.first-call"));
        }
        return point(
                language,
                words,
                List.of(
                        new Choice("WHAT'S ON", aloud(language, "voice.whats-on"), ""),
                        new Choice("MY BOOKINGS", aloud(language, "voice.bookings"), "")),
                false);
    }

    /// @param menu what is gone back to when the answers ask nothing; null when the call is over then
    private Point answers(Line line, int turn, Person person, @Nullable Point menu) {
        var answers = speaking.answers(line.address(), line.providerId(turn), clock.instant());
        var language = gettingToKnow.languageOf(person);
        var words = answers.stream().map(Message::text).toList();
        var choices = answers.stream()
                .map(Message::choices)
                .filter(each -> !each.isEmpty())
                .reduce((_, later) -> later);
        if (choices.isPresent()) {
            return point(language, words, choices.get(), false);
        }
        return menu == null
                ? point(language, words, List.of(), true)
                : new Point(language, words, menu.keypad(), false);
    }

    private Point point(String language, List<String> words, List<Choice> choices, boolean ends) {
        return new Point(language, words, new Keypad(choices, phone().isPresent()), ends);
    }

    private Said say(Point point, int turn, int wrong) {
        if (point.ends()) {
            return new Said(
                    point.language(),
                    turn,
                    0,
                    point.words(),
                    new Then.HangUp(),
                    aloud(point.language(), "voice.goodbye"));
        }
        var words = Stream.concat(point.words().stream(), keys(point).stream()).toList();
        return new Said(
                point.language(),
                turn,
                wrong,
                words,
                new Then.Listen(point.keypad()),
                aloud(point.language(), "voice.no-key"));
    }

    /// What each key is for, unless the words have said so.
    private List<String> keys(Point point) {
        var keypad = point.keypad();
        var language = point.language();
        var lines = new ArrayList<String>();
        if (keypad.isScale()) {
            lines.add(phrases.sayAloud(
                    language,
                    Phrase.of(
                            "voice.key-in",
                            "from",
                            keypad.key(0),
                            "to",
                            keypad.key(keypad.choices().size() - 1))));
            return lines;
        }
        for (int i = 0; i < keypad.choices().size(); i++) {
            var label = label(keypad.choices().get(i));
            if (point.words().stream().noneMatch(words -> words.endsWith(label) && isSentence(label))) {
                lines.add(phrases.sayAloud(language, Phrase.of("voice.press", "key", keypad.key(i), "what", label)));
            }
        }
        if (keypad.hasTwoDigits()) {
            lines.add(aloud(language, "voice.then-star"));
        }
        if (keypad.saysAgain()) {
            lines.add(aloud(language, "voice.again"));
        }
        if (keypad.putsThrough()) {
            lines.add(aloud(language, "voice.person"));
        }
        return lines;
    }

    private static boolean isSentence(String label) {
        return label.endsWith(".");
    }

    private static String label(Choice choice) {
        return choice.label().isBlank() ? choice.say() : choice.label();
    }

    private Said hangUp(String language, String key, int turn) {
        return new Said(language, turn, 0, List.of(aloud(language, key)), new Then.HangUp(), "");
    }

    private Then putThrough() {
        return phone().<Then>map(number -> new Then.PutThrough(number, null)).orElseGet(Then.HangUp::new);
    }

    /// The number of a person, if it is one that can be dialled.
    private Optional<String> phone() {
        return PhoneNumber.e164(service.phone());
    }

    private String hello(String language, String name) {
        return phrases.sayAloud(
                language, Phrase.of("voice.hello", "hasName", name.isBlank() ? "no" : "yes", "name", name));
    }

    private String aloud(String language, String key) {
        return phrases.sayAloud(language, Phrase.of(key));
    }

    private String languageOf(UUID id) {
        return speaking.rung(id)
                .flatMap(rung -> people.findById(rung.personId()))
                .map(Person::language)
                .orElse(service.language());
    }
}
