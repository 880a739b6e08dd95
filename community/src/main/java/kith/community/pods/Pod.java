package kith.community.pods;

import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// The pod someone is in.
///
/// @param number counted from 1
/// @param people how many are in it, this person and those who come with them among them
/// @param leader first name of whoever leads it; null when that is this person, empty when we do not know the name
public record Pod(int number, int people, @Nullable String leader) {

    /// "You are in small group 2 with 4 others. Ana leads it."
    public Phrase words() {
        return Phrase.of(
                "pod.yours",
                "number",
                number,
                "others",
                people - 1,
                "who",
                leader == null ? "you" : leader.isBlank() ? "nobody" : "other",
                "leader",
                leader == null ? "" : leader);
    }
}
