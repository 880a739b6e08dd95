package kith.bot.talks;

import kith.community.questions.Question;

/// Hears the answers to questions that we ask of our own accord.
@FunctionalInterface
public interface Answering {

    Step answer(Question question, Answer answer, Turn turn);
}
