package kith.bot.hearing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.hearing.grammar.InContext;
import kith.bot.language.Vocabulary;
import kith.bot.talks.Turn;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.courtesy.Reacted;
import kith.community.checkins.Awaited;
import kith.community.questions.Question;

/// The line of steps along which every message goes, the surest first: danger before anything else, then what staff ask
/// for, the answer to what was asked, the grammar, likeness to examples, and "not understood". Pure, built once, for
/// any number of threads.
public final class Hearing {

    private final InContext grammar;
    private final List<HearingStep> steps;

    /// @param learned what was learned from examples; knows nothing until that is done
    public Hearing(Vocabulary vocabulary, LearnedKinds learned) {
        grammar = new InContext(vocabulary);
        steps = List.of(
                new DangerStep(vocabulary.crisis()),
                new WishStep(vocabulary.wishes()),
                new MeetUpStep(),
                new StaffStep(),
                new OpenQuestionStep(),
                new RequestStep(vocabulary.wishes()),
                new WorryStep(vocabulary.worries()),
                new PartyStep(vocabulary.about(), vocabulary.lexicon()),
                new PlaceStep(vocabulary.about()),
                new OnTheDayStep(vocabulary.about()),
                new FactStep(vocabulary.about()),
                new NameStep(vocabulary.about()),
                new GrammarStep(),
                new LearnedStep(learned),
                new NotUnderstoodStep());
    }

    /// All that a message may mean, the likeliest first. Lazy: a step works only when nothing before it was theirs.
    ///
    /// @param language the one its words are most likely in
    /// @param awaited  what they may be telling us of how they are; asked only where that makes a difference
    public Stream<Heard> hear(Turn turn, String language, Function<Turn, Awaited> awaited) {
        var message = new Message(turn, language, awaited, grammar);
        return steps.stream().flatMap(step -> step.hear(message).stream());
    }

    /// What a message means that has no words of its writer's own. A heart on the question how they are is no answer.
    public Heard wordless(Turn turn, Cleaned.Kind kind) {
        boolean onHowTheyAre = kind == Cleaned.Kind.REACTION
                && turn.asked()
                        .filter(it -> it.kind() == Question.Kind.CHECK_IN)
                        .isPresent();
        return onHowTheyAre
                ? new Heard(List.of(new HowIAm(null)), "a reaction to how they are")
                : new Heard(List.of(new Reacted()), kind == Cleaned.Kind.REACTION ? "a reaction" : "a machine");
    }
}
