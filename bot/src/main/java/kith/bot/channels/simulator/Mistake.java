package kith.bot.channels.simulator;

/// What was asked of the simulator cannot be done; says why, and what to do, to whoever asked.
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    Mistake(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
