package kith.bot.talks.consent;

import java.time.LocalDate;
import java.time.Period;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Planning;
import kith.community.people.GettingToKnow;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// "PAUSE 2 WEEKS": write nothing to me for so long, check-ins too. What comes of it is the first day on which we may
/// write again.
public record Pause(Period length) implements Ability<LocalDate> {

    @Override
    public LocalDate carryOut(UseCases use, Turn turn) {
        var until = turn.at().toLocalDate().plus(length);
        var first = until.atStartOfDay(turn.zone()).toInstant();
        use.the(GettingToKnow.class).pause(turn.who().person(), first, turn.now());
        use.the(Planning.class).outOfReach(turn.person(), "PAUSED", turn.now());
        use.the(Tasks.class)
                .add(
                        Task.Kind.PAUSED,
                        turn.person(),
                        null,
                        "Wants no messages and no check-ins until " + until + ".",
                        turn.now());
        return until;
    }

    @Override
    public Step tell(LocalDate until, Turn turn) {
        return Step.say(Reply.of("stop.paused", "until", until), new State.Idle());
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
