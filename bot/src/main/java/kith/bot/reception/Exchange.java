package kith.bot.reception;

import java.util.UUID;
import java.util.function.BiFunction;
import kith.bot.conversation.Dialogue;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.outbox.Draft.Purpose;
import org.jspecify.annotations.Nullable;

/// One turn as it goes on from intent to intent: deeds are done, and what came of them is said.
final class Exchange {

    /// A deed's outcome may lead to another deed; no talk needs more than this.
    private static final int MOST_DEEDS = 4;

    private final UseCases useCases;
    private final BiFunction<Turn, @Nullable UUID, Turn> readAgain;
    private final Answers answers;
    private Turn turn;

    /// Whether something was done since it was read, which may have changed what is known.
    private boolean stale;

    /// @param readAgain a turn, and who speaks in it, as they are after something was done
    Exchange(Turn turn, UseCases useCases, BiFunction<Turn, @Nullable UUID, Turn> readAgain, Answers answers) {
        this.turn = turn;
        this.useCases = useCases;
        this.readAgain = readAgain;
        this.answers = answers;
    }

    /// What is known now.
    Turn turn() {
        if (stale) {
            read(turn.company().speaker());
        }
        return turn;
    }

    /// Where the talk has come to, and who speaks in it; the rest as it was read last.
    Turn ended() {
        return turn;
    }

    boolean hear(Intent intent) {
        return hear(intent, turn());
    }

    /// @param seen the turn as the intent is to see it
    /// @return false when it was not theirs to ask for, and nothing was said
    boolean hear(Intent intent, Turn seen) {
        var purpose = Purpose.ANSWER;
        boolean urgent = false;
        var step = Dialogue.hear(seen, intent);
        for (int deeds = 0; step instanceof Step.Do todo; deeds++) {
            if (deeds == MOST_DEEDS) {
                throw new IllegalStateException("The talk goes from deed to deed without an answer: " + todo);
            }
            step = carryOut(todo.deed());
            purpose = todo.deed().confirmsStop() ? Purpose.STOP_CONFIRMED : purpose;
            urgent |= todo.deed().isUrgent();
        }
        if (!(step instanceof Step.Say say)) {
            return false;
        }
        turn = turn.at(say.next());
        if (urgent) {
            answers.postFirst(say.reply(), turn);
        } else {
            answers.post(say.reply(), purpose, turn);
        }
        return true;
    }

    private <R> Step carryOut(Deed<R> deed) {
        R came = useCases.carryOut(deed, turn);
        stale = true;
        if (deed.changesWhoIsThere()) {
            read(deed.speaksNow(came).orElse(turn.company().speaker()));
        }
        return Dialogue.tell(deed, came, turn);
    }

    private void read(@Nullable UUID speaker) {
        turn = readAgain.apply(turn, speaker);
        stale = false;
    }
}
