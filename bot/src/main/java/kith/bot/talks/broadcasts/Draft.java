package kith.bot.talks.broadcasts;

import java.time.LocalDate;
import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Drafted;
import org.jspecify.annotations.Nullable;

/// "tell walkers …", "invite WALK7 …": what a leader wrote is kept, and they see what sending it would do.
///
/// @param rest       whom, and then what, as it was written
/// @param day        the day that its first words name; null when they name none
/// @param dayWords   how many words that takes
/// @param invitation whether it asks people who do not belong yet
public record Draft(String rest, @Nullable LocalDate day, int dayWords, boolean invitation)
        implements Ability<Drafted> {

    @Override
    public Drafted carryOut(UseCases use, Turn turn) {
        return use.the(Broadcasting.class).draft(turn.person(), rest, day, dayWords, invitation, turn.now());
    }

    @Override
    public Step tell(Drafted drafted, Turn turn) {
        return DraftTalk.tell(drafted, turn);
    }

    @Override
    public @Nullable Trail trail(Drafted drafted) {
        return DraftTalk.trail(drafted);
    }
}
