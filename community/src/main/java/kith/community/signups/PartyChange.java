package kith.community.signups;

/// What came of wanting to be more, or fewer, than was booked for.
public sealed interface PartyChange {

    /// @param before how many they were
    record Changed(Booking booking, int before) implements PartyChange {}

    /// There are too few places for so many more; they keep what they have.
    ///
    /// @param wanted how many they would be
    record NoRoom(Booking booking, int wanted) implements PartyChange {}

    /// More people than one booking may have, or nobody.
    record TooBig(int most) implements PartyChange {}
}
