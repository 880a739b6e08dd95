package kith.bot.talks.linkwork;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Planning;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "plan Mary off": she is not asked how she is any more.
public record EndPlan(String name, @Nullable UUID person) implements AboutPerson<Boolean> {

    static final Phrasing<EndPlan> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new EndPlan(said.text("name"), null),
            "stop|end [the] plan|checkin|checkins [for|of|with] {name}",
            "(stop|end|cancel|no more) {name} plan|checkins|checkin|checks",
            "take {name} off [the] [check|checkins|plan|checks] [ins]",
            "(stop|no more) (checking|asking|texting) [on|up on|in on] {name}",
            "(no more|stop [the]) (checkins|checks|check ins|texts) (for|to) {name}",
            "plan [for] {name} off|stop|end|ends|none");

    @Override
    public EndPlan about(String other, @Nullable UUID one) {
        return new EndPlan(other, one);
    }

    /// @return whether there was a plan
    @Override
    public Optional<Boolean> carryOut(UseCases use, Person about, Turn turn) {
        return Optional.of(use.the(Planning.class).end(turn.person(), about.id(), turn.now()));
    }

    @Override
    public Step tell(Boolean ended, Person about, Turn turn) {
        return ended ? LinkWork.say("worker.ended", "name", about.name()) : LinkWork.noPlan(about);
    }
}
