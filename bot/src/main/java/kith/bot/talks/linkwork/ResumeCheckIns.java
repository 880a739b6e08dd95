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

/// "resume Mary": the pause is over.
public record ResumeCheckIns(String name, @Nullable UUID person) implements AboutPerson<Boolean> {

    static final Phrasing<ResumeCheckIns> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new ResumeCheckIns(said.text("name"), null),
            "resume|unpause|restart {name}",
            "(start|begin) {name} [up] again",
            "(start|begin) (asking|checking|texting) [on] {name} again",
            "(put|turn|switch) {name} [checkins|checks|texts] back on",
            "{name} (can|may) start again");

    @Override
    public ResumeCheckIns about(String other, @Nullable UUID one) {
        return new ResumeCheckIns(other, one);
    }

    /// @return whether there is a plan
    @Override
    public Optional<Boolean> carryOut(UseCases use, Person about, Turn turn) {
        return Optional.of(use.the(Planning.class)
                .pause(turn.person(), about.id(), turn.now(), turn.now())
                .isPresent());
    }

    @Override
    public Step tell(Boolean planned, Person about, Turn turn) {
        return planned ? LinkWork.say("worker.resumed", "name", about.name()) : LinkWork.noPlan(about);
    }
}
