package kith.bot.talks.linkwork;

import java.util.Locale;
import kith.bot.talks.Intent;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "check them all", "pause everyone": what is done for one person at a time. Nobody's check-ins are paused by the
/// dozen.
///
/// @param what as a command has it: `CHECK` or `PAUSE`
public record OneByOne(String what) implements Intent {

    private static final String ALL =
            "(everyone|everybody|all|all of them|all my people|them all|them both|both|both of them|the lot|the lot of them|my people|all checkins)";

    static final Phrasing<OneByOne> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new OneByOne(
                    said.text("what").toLowerCase(Locale.ROOT).matches("pause|hold|stop|hold off") ? "PAUSE" : "CHECK"),
            "{what=pause|hold off|hold|stop checking on} " + ALL + " [{words}]",
            "{what=check on|check in on|check up on|check} [on] " + ALL + " [{words}]",
            "{what=ask} " + ALL + " how (they are|theyre) [{words}]");

    @Override
    public Step hear(Turn turn) {
        return LinkWork.say("worker.one-by-one", "what", what);
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }
}
