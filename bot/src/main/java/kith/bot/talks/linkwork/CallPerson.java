package kith.bot.talks.linkwork;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.SeeingTo;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "call Mary": we bring a link worker and her together on the phone.
public record CallPerson(String name, @Nullable UUID person) implements AboutPerson<SeeingTo.Calling> {

    static final Phrasing<CallPerson> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new CallPerson(said.text("name"), null),
            "call|ring|phone {name}",
            "give {name} a (ring|call|bell) [for me]",
            "connect me to|with {name}",
            "put me through to {name}");

    @Override
    public CallPerson about(String other, @Nullable UUID one) {
        return new CallPerson(other, one);
    }

    @Override
    public Optional<SeeingTo.Calling> carryOut(UseCases use, Person about, Turn turn) {
        return use.the(SeeingTo.class).call(turn.person(), about.id(), turn.now());
    }

    @Override
    public Step tell(SeeingTo.Calling calling, Person about, Turn turn) {
        return LinkWork.say(
                "worker.calling",
                "name",
                about.name(),
                "connected",
                calling.connected() ? "yes" : "no",
                "hasNumber",
                calling.number().isEmpty() ? "no" : "yes",
                "number",
                calling.number());
    }
}
