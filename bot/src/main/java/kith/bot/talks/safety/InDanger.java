package kith.bot.talks.safety;

import java.util.Optional;
import kith.bot.language.Danger;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Answering;
import kith.community.phrases.Phrase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// Words that may mean danger: whoever cares for people is told, and the help text is all that is said, with who was
/// told. It leaves the talk where it was. What comes of it is the first name of who was told; empty where nobody has
/// that
/// task.
public record InDanger(Danger danger) implements Ability<Optional<String>> {

    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        use.the(Tasks.class)
                .add(
                        Task.Kind.CRISIS,
                        turn.who().address().personId(),
                        null,
                        "Words that may mean danger. Please read them and ring.",
                        turn.now());
        return use.the(Answering.class).crisis(turn.person(), turn.now());
    }

    @Override
    public Step tell(Optional<String> told, Turn turn) {
        var help = Reply.of("crisis." + danger.key());
        return new Step.Say(
                told.map(worker -> help.and(Phrase.of("crisis.told", "worker", worker)))
                        .orElse(help),
                Talk.at(turn.state()));
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }

    @Override
    public boolean isUrgent() {
        return true;
    }
}
