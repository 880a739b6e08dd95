package kith.bot.talks.codes;

import kith.bot.talks.Ability;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.groups.JoinGroup;
import org.jspecify.annotations.Nullable;

/// "JOIN WALK7": join what a code stands for, an activity or a group.
///
/// @param party how many people; null when not said, and then as many as it was looked at for
public record JoinCode(String code, @Nullable Integer party) implements Ability<Coded> {

    @Override
    public Step hear(Turn turn) {
        return new Step.Do(new JoinCode(code, party(turn)));
    }

    @Override
    public Coded carryOut(UseCases use, Turn turn) {
        return Coded.find(code, use, turn);
    }

    @Override
    public Step tell(Coded coded, Turn turn) {
        return coded.leadTo(session -> new JoinSession(session, party(turn)), JoinGroup::new, turn);
    }

    private int party(Turn turn) {
        return party == null ? MeantSession.party(turn.state()) : party;
    }

    @Override
    public boolean isForOnePerson() {
        return true;
    }
}
