package kith.bot.talks;

/// Where the talk with one person stands. Kept as JSON between turns.
///
/// @param misunderstood how many turns in a row made no sense to us; after two we offer a person
public record Talk(State state, int misunderstood) {

    public static final Talk NEW = new Talk(new State.Idle(), 0);

    public static Talk at(State state) {
        return new Talk(state, 0);
    }
}
