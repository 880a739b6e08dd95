package kith.community.attendance;

import java.util.UUID;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// One booking on the list that a leader was asked about.
///
/// @param number under which it stands, from 1
/// @param name   first name, with more where two are alike; empty when it is not known
/// @param party  how many came or did not, whoever booked among them
/// @param came   null while it is not known
public record Entry(
        int number,
        UUID signUp,
        String name,
        int party,
        @Nullable Boolean came) {

    /// "3 Rose +1".
    public Phrase line() {
        return Phrase.of(
                "attendance.line",
                "number",
                number,
                "hasName",
                name.isBlank() ? "no" : "yes",
                "name",
                name,
                "hasMore",
                party > 1 ? "yes" : "no",
                "more",
                party - 1);
    }
}
