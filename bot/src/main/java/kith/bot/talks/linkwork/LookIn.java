package kith.bot.talks.linkwork;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Inviting;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "helper Mary: Joan Pope 07700 900302 neighbour": somebody is asked whether they would look in on her.
///
/// @param number   as it was written
/// @param relation what they are to her; empty when it was not said
public record LookIn(String name, @Nullable UUID person, String helper, String number, String relation)
        implements AboutPerson<Inviting.Helping> {

    static final Phrasing<LookIn> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new LookIn(
                    said.text("name"), null, said.person("helper"), said.text("number"), said.text("relation")),
            "helper [for] {name}: {helper:called} {number:phone} [{relation:title}]");

    private static final int LONGEST_RELATION = 40;

    public LookIn {
        relation = relation.length() > LONGEST_RELATION ? relation.substring(0, LONGEST_RELATION) : relation;
    }

    @Override
    public LookIn about(String other, @Nullable UUID one) {
        return new LookIn(other, one, helper, number, relation);
    }

    @Override
    public Step hear(Turn turn) {
        return AddPerson.address(number).isEmpty() ? LinkWork.noNumber(helper, number) : new Step.Do(this);
    }

    @Override
    public Optional<Inviting.Helping> carryOut(UseCases use, Person about, Turn turn) {
        return add(use.the(Inviting.class), about, turn);
    }

    private Optional<Inviting.Helping> add(Inviting inviting, Person about, Turn turn) {
        return AddPerson.address(number)
                .flatMap(address ->
                        inviting.addHelper(turn.person(), about.id(), helper, address, relation, turn.now()));
    }

    @Override
    public Step tell(Inviting.Helping helping, Person about, Turn turn) {
        return switch (helping) {
            case Inviting.Helping.Added added ->
                LinkWork.say(
                        "worker.helper",
                        "helper",
                        LinkWork.name(added.helper()),
                        "name",
                        about.name(),
                        "told",
                        added.told() ? "yes" : "no");
            case Inviting.Helping.NoPlan none -> LinkWork.noPlan(about);
            case Inviting.Helping.NumberOf other ->
                LinkWork.say("worker.helper-number-of", "other", LinkWork.name(other.other()));
            case Inviting.Helping.Stopped stopped -> LinkWork.say("worker.stopped", "name", stopped.name());
        };
    }
}
