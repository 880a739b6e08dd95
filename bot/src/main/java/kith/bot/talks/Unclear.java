package kith.bot.talks;

/// Words that have no meaning for us. Whoever has just read what a leader wrote may be answering that.
public record Unclear(String text) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return Courtesy.unclear(turn.talk());
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
