package kith.bot.talks;

import java.util.List;
import java.util.Map;
import kith.community.questions.Question;

/// What a subject brings to the talks: one line for each of its abilities.
///
/// @param name      as its package is called
/// @param intents   what people can ask for; a state may keep one, so that each must be known here to be read again
/// @param states    where the talk may stand
/// @param questions what we ask of our own accord, and who hears the answer
/// @param phrasings the words that are told from all others by patterns, tried in this order
public record Subject(
        String name,
        List<Class<? extends Intent>> intents,
        List<Class<? extends State>> states,
        Map<Question.Kind, Answering> questions,
        List<Phrasing<?>> phrasings) {

    /// One whose words are read elsewhere.
    public Subject(
            String name,
            List<Class<? extends Intent>> intents,
            List<Class<? extends State>> states,
            Map<Question.Kind, Answering> questions) {
        this(name, intents, states, questions, List.of());
    }
}
