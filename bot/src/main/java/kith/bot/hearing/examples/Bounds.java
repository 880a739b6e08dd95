package kith.bot.hearing.examples;

/// How sure a guess must be for what follows from it. A wrong answer costs little, a wrong question some, an overlooked
/// danger most. How many of each these bounds let through is in `docs/decisions/0029-hearing-from-examples.md`.
public final class Bounds {

    public static final String DANGER = "danger";
    public static final String WORRY = "worry";
    public static final String WORRY_ABOUT_SOMEONE = "worry-about-someone";

    private static final double ANSWER = 0.35;
    private static final double PROPOSE = 0.45;
    private static final double PERHAPS = 0.1;
    private static final double STOP = 0.2;
    private static final double SURELY_DANGER = 0.42;
    private static final double LIKELY_DANGER = 0.5;
    private static final double BEYOND_DOUBT = 0.7;
    private static final double DANGER_IN_WORRY = 0.3;
    private static final double SURELY_WORRY = 0.5;
    private static final double MAYBE_WORRY = 0.295;
    private static final double DANGER_WEIGHS = 1.5;

    private Bounds() {}

    /// The help text is given for no more than a likeness. Ordinary sentences look like danger, and people who get it
    /// for a joke about their knee stop reading it: below this they are asked, in words that begin with 999 too.
    public static boolean isSurelyDanger(Guess guess) {
        return guess.likelihood(DANGER) >= BEYOND_DOUBT;
    }

    /// More likely danger than all else together: where to call stands first in the answer, and somebody reads it. Of
    /// 677 ordinary sentences that only sound so 7 are as like danger, of 270 dangers 182.
    public static boolean isLikelyDanger(Guess guess) {
        return guess.likelihood(DANGER) >= LIKELY_DANGER;
    }

    /// Somebody is in danger: likely by itself, or it is surely about danger or worry and may well be danger. Doubt
    /// between the two is danger.
    public static boolean isDanger(Guess guess) {
        double danger = guess.likelihood(DANGER);
        return danger >= SURELY_DANGER || danger >= DANGER_IN_WORRY && care(guess) >= SURELY_WORRY;
    }

    /// Somebody may be in danger or troubled: enough for a warm sentence, a person's number and a question, whatever
    /// else it may be. Danger weighs more, because to miss it costs most.
    public static boolean isWorry(Guess guess) {
        return DANGER_WEIGHS * guess.likelihood(DANGER)
                        + guess.likelihood(WORRY)
                        + guess.likelihood(WORRY_ABOUT_SOMEONE)
                >= MAYBE_WORRY;
    }

    /// They may want no more messages, or fewer: enough for asking whether.
    public static boolean mayMeanStop(Guess guess) {
        return guess.likelihood("opt-out") + guess.likelihood("opt-out-part") + guess.likelihood("pause") >= STOP;
    }

    /// The likeliest kind may be answered, where an answer changes nothing.
    public static boolean mayAnswer(Guess guess) {
        return best(guess) >= ANSWER;
    }

    /// The likeliest kind may be proposed, where it would change something.
    public static boolean mayPropose(Guess guess) {
        return best(guess) >= PROPOSE;
    }

    /// A kind may stand among those that are asked about, where none may be answered or proposed.
    public static boolean mayAskAbout(Guess.Ranked one) {
        return one.likelihood() >= PERHAPS;
    }

    private static double best(Guess guess) {
        return guess.ranked().isEmpty() ? 0 : guess.ranked().getFirst().likelihood();
    }

    private static double care(Guess guess) {
        return guess.likelihood(DANGER) + guess.likelihood(WORRY) + guess.likelihood(WORRY_ABOUT_SOMEONE);
    }
}
