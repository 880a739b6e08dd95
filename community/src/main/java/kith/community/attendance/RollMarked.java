package kith.community.attendance;

import java.time.Instant;
import java.util.List;

/// What came of a leader's answer to who came.
public sealed interface RollMarked {

    /// @param came   what those who came are called
    /// @param missed what those who did not are called
    /// @param open   how many are not marked
    /// @param guests first names
    record Noted(String title, Instant startsAt, List<String> came, List<String> missed, int open, List<String> guests)
            implements RollMarked {}

    /// The list again, and the question.
    record Again(String title, Instant startsAt, List<Entry> entries) implements RollMarked {}

    record NotOnTheList(int number, int most) implements RollMarked {}

    /// Two or more on the list are called that.
    record WhichOf(String name) implements RollMarked {}

    /// It was no answer.
    record NotClear() implements RollMarked {}

    /// It was answered too long ago to be changed.
    record TooLate(String title, Instant startsAt) implements RollMarked {}

    /// Nobody had a place at a session of that activity lately.
    record NothingLately(String title) implements RollMarked {}
}
