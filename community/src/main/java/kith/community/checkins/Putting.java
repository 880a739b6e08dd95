package kith.community.checkins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.outbox.Notice.Option;
import kith.community.phrases.Phrase;
import org.springframework.stereotype.Component;

/// The question of a check-in as it is put: which is next, and what may be answered to it.
@Component
class Putting {

    private final Questionnaires questionnaires;
    private final CheckIns checkIns;

    Putting(Questionnaires questionnaires, CheckIns checkIns) {
        this.questionnaires = questionnaires;
        this.checkIns = checkIns;
    }

    /// The question that is next, in the words of a language.
    ///
    /// @param number which of the questions it is, 1 the first
    /// @param of     how many there are
    record Put(Questionnaire.Item item, int number, int of) {}

    /// Empty for the quick question, and when all are answered.
    Optional<Put> next(CheckIn it) {
        return questionnaires.find(it.questionnaire()).flatMap(all -> {
            var given = checkIns.answers(it.id()).stream()
                    .map(CheckIns.Given::question)
                    .collect(Collectors.toSet());
            return all.next(given)
                    .map(item -> new Put(
                            item, all.items().indexOf(item) + 1, all.items().size()));
        });
    }

    boolean isQuick(CheckIn it) {
        return questionnaires.find(it.questionnaire()).isEmpty();
    }

    /// One of several questions, with its numbers.
    static Phrase words(Put put, String language) {
        return Phrase.of(
                "check-in.question", "words", put.item().ask(language), "number", put.number(), "of", put.of());
    }

    static List<Option> options(UUID checkIn, Put put, String language) {
        var options = new ArrayList<Option>();
        put.item().numbers().forEach(number -> {
            var choice = put.item().choice(number);
            var label = choice.map(it -> Phrase.of("check-in.choice", "number", number, "words", it.label(language)))
                    .orElseGet(() -> Phrase.of("check-in.number", "number", number));
            options.add(new Option(CheckInButtons.answer(checkIn, number), label, choice.isPresent() ? label : null));
        });
        return options;
    }

    /// Fine, so-so, not good, ring me; by a call only whether a person is wanted.
    static List<Option> quick(UUID checkIn, boolean byVoice) {
        return byVoice
                ? List.of(quick(checkIn, Mood.FINE, "voice-fine"), quick(checkIn, Mood.RING_ME, "voice-ring-me"))
                : List.of(
                        quick(checkIn, Mood.FINE, "fine"),
                        quick(checkIn, Mood.SO_SO, "so-so"),
                        quick(checkIn, Mood.NOT_GOOD, "not-good"),
                        quick(checkIn, Mood.RING_ME, "ring-me"));
    }

    private static Option quick(UUID checkIn, Mood mood, String key) {
        var label = Phrase.of("check-in.option." + key);
        return new Option(CheckInButtons.how(checkIn, mood), label, label);
    }
}
