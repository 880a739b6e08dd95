package kith.bot.talks.bookings;

import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.MeantSession;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// One session was talked about: JOIN and yes are about that one.
public interface OneSession extends State {

    /// Its id.
    UUID one();

    /// For how many people it was looked at.
    int party();

    @Override
    default MeantSession session() {
        return new MeantSession(one(), party());
    }

    @Override
    default boolean isPersonal() {
        return false;
    }

    @Override
    default boolean goesOnAboutThem() {
        return true;
    }

    @Override
    default Step answer(Answer answer, Turn turn) {
        return answer instanceof Answer.Yes ? new Step.Do(new JoinSession(one(), party())) : new Step.Declined();
    }
}
