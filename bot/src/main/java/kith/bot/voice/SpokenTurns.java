package kith.bot.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.bot.voice.Said.Then;
import kith.community.about.ServiceSettings;
import kith.community.outbox.Message.Choice;
import kith.community.people.PhoneNumber;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import org.springframework.stereotype.Component;

/// Puts a point of a call into words: what is said, what each key is for, and what happens then.
@Component
class SpokenTurns {

    private final Phrases phrases;
    private final ServiceSettings service;

    SpokenTurns(Phrases phrases, ServiceSettings service) {
        this.phrases = phrases;
        this.service = service;
    }

    Said say(CallPoint point, int turn, int wrong) {
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
    private List<String> keys(CallPoint point) {
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

    /// The same, after a key that means nothing.
    Said sayAgain(CallPoint point, int turn, int wrong) {
        var again = say(point, turn, wrong);
        var words = new ArrayList<>(again.words());
        words.addFirst(aloud(point.language(), "voice.no-such-key"));
        return new Said(again.language(), turn, wrong, words, again.then(), again.last());
    }

    Said connecting(String language, int turn) {
        return new Said(language, turn, 0, List.of(aloud(language, "voice.connecting")), putThrough(), "");
    }

    Said connecting(String language, int turn, String number, UUID bridge) {
        return new Said(
                language,
                turn,
                0,
                List.of(aloud(language, "voice.connecting")),
                new Then.PutThrough(number, bridge),
                "");
    }

    /// To a person, in the language of the service.
    Said toAPerson(String... keys) {
        var language = service.language();
        var words = new ArrayList<>(List.of(hello(language, "")));
        Stream.of(keys).map(key -> aloud(language, key)).forEach(words::add);
        return new Said(language, 0, 0, words, putThrough(), "");
    }

    Said hangUp(String language, String key, int turn) {
        return new Said(language, turn, 0, List.of(aloud(language, key)), new Then.HangUp(), "");
    }

    /// Nothing, and the call is over.
    Said over() {
        return new Said(service.language(), 0, 0, List.of(), new Then.HangUp(), "");
    }

    private Then putThrough() {
        return phone().<Then>map(number -> new Then.PutThrough(number, null)).orElseGet(Then.HangUp::new);
    }

    /// The number of a person, if it is one that can be dialled.
    Optional<String> phone() {
        return PhoneNumber.e164(service.phone());
    }

    String hello(String language, String name) {
        return phrases.sayAloud(
                language, Phrase.of("voice.hello", "hasName", name.isBlank() ? "no" : "yes", "name", name));
    }

    String aloud(String language, String key) {
        return phrases.sayAloud(language, Phrase.of(key));
    }
}
