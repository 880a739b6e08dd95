package kith.bot.talks.linkwork;

import java.util.List;
import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Inviting;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.people.PhoneNumber;
import kith.community.phrases.Phrase;

/// "add Mary Hill 07700 900301": a link worker has us ask her whether we may write.
///
/// @param number as it was written; empty when it was not
/// @param shares whether she uses a phone that is somebody else's
public record AddPerson(String name, String number, boolean shares) implements IfTheirs<Inviting.Added> {

    static final Phrasing<AddPerson> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new AddPerson(said.person("name"), said.text("number"), false),
            "add|invite|register {name} [on|at|tel|phone|mobile|number] {number:phone}",
            "add|invite|register {number:phone} {name}",
            "add|invite|register {name}");

    static final Phrasing<AddPerson> IN_OTHER_WORDS = Phrasing.read(Turn::caresForPeople, AddWords::in);

    @Override
    public Step hear(Turn turn) {
        return address(number).isEmpty() ? LinkWork.noNumber(name, number) : new Step.Do(this);
    }

    @Override
    public Optional<Inviting.Added> carryOut(UseCases use, Turn turn) {
        return add(use.the(Inviting.class), turn);
    }

    private Optional<Inviting.Added> add(Inviting inviting, Turn turn) {
        return address(number).flatMap(address -> inviting.add(turn.person(), name, address, shares, turn.now()));
    }

    /// The number to text to; empty where it is none.
    static Optional<Address> address(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : PhoneNumber.e164(typed).map(number -> new Address(ChannelKind.SMS, number));
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public Step told(Inviting.Added added, Turn turn) {
        return switch (added) {
            case Inviting.Added.Asked asked ->
                LinkWork.say(
                        "worker.asked",
                        "name",
                        LinkWork.name(asked.person()),
                        "at",
                        asked.at(),
                        "later",
                        asked.later() ? "yes" : "no",
                        "namesake",
                        asked.namesake() ? "yes" : "no");
            case Inviting.Added.Known known ->
                LinkWork.say(
                        "worker.known",
                        "name",
                        LinkWork.name(known.person()),
                        "said",
                        known.said() == null ? "NOTHING" : known.said() ? "YES" : "NO");
            case Inviting.Added.NumberOf other ->
                Step.say(
                        Reply.of("worker.number-of", "other", LinkWork.name(other.other()), "name", name)
                                .with(List.of(choice("1", "worker.shares"), choice("2", "worker.leave-it"))),
                        new LinkWorkState.AskedIfShares(this));
            case Inviting.Added.Stopped stopped -> LinkWork.say("worker.stopped", "name", stopped.name());
            case Inviting.Added.NotAsked not -> LinkWork.say("worker.not-asked", "name", LinkWork.name(not.person()));
        };
    }

    private static Option choice(String say, String key) {
        return new Option(say, Phrase.of(key), Phrase.of(key));
    }
}
