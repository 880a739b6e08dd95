package kith.bot.voice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.outbox.Message;
import kith.community.outbox.Message.Choice;
import kith.community.outbox.Speaking;
import kith.community.outbox.Speaking.Rung;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.GettingToKnow;
import kith.community.people.GettingToKnow.Acquaintance;
import kith.community.people.People;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works out where a call stands at each turn: the message it was placed for, the menu of someone who rings us,
/// or the answers to the last key.
@Component
class CallPoints {

    private final Speaking speaking;
    private final GettingToKnow gettingToKnow;
    private final People people;
    private final Companions companions;
    private final SpokenTurns spoken;
    private final ServiceSettings service;
    private final Clock clock;

    CallPoints(
            Speaking speaking,
            GettingToKnow gettingToKnow,
            People people,
            Companions companions,
            SpokenTurns spoken,
            ServiceSettings service,
            Clock clock) {
        this.speaking = speaking;
        this.gettingToKnow = gettingToKnow;
        this.people = people;
        this.companions = companions;
        this.spoken = spoken;
        this.service = service;
        this.clock = clock;
    }

    CallPoint current(Line line, int turn) {
        if (line.placed() != null) {
            var rung = speaking.rung(line.placed()).orElseThrow();
            var person = people.findById(rung.personId()).orElseThrow();
            return turn == 0 ? opening(rung, person) : answers(line, turn, person, null);
        }
        var who = gettingToKnow.whoWritesFrom(line.address(), null, clock.instant());
        var menu = menu(who);
        return turn == 0 ? menu : answers(line, turn, who.person(), menu);
    }

    private CallPoint opening(Rung rung, Person person) {
        var alone = companions.at(rung.to()).stream().filter(Companion::speaks).count() <= 1;
        var words = List.of(
                spoken.hello(person.language(), alone ? person.firstName() : ""),
                rung.message().text());
        return point(person.language(), words, rung.message().choices(), false);
    }

    private CallPoint menu(Acquaintance who) {
        var language = gettingToKnow.languageOf(who.person());
        var words = new ArrayList<>(List.of(spoken.hello(language, who.person().firstName())));
        if (who.address().greetedAt() == null) {
            words.add(spoken.aloud(language, "voice.first-call"));
        }
        return point(
                language,
                words,
                List.of(
                        new Choice("WHAT'S ON", spoken.aloud(language, "voice.whats-on"), ""),
                        new Choice("MY BOOKINGS", spoken.aloud(language, "voice.bookings"), "")),
                false);
    }

    /// @param menu what is gone back to when the answers ask nothing; null when the call is over then
    private CallPoint answers(Line line, int turn, Person person, @Nullable CallPoint menu) {
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
                : new CallPoint(language, words, menu.keypad(), false);
    }

    private CallPoint point(String language, List<String> words, List<Choice> choices, boolean ends) {
        return new CallPoint(language, words, new Keypad(choices, spoken.phone().isPresent()), ends);
    }

    /// The language of whom we rang; ours when there is no such call.
    String languageOf(UUID id) {
        return speaking.rung(id)
                .flatMap(rung -> people.findById(rung.personId()))
                .map(Person::language)
                .orElse(service.language());
    }
}
