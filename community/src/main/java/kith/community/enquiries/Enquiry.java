package kith.community.enquiries;

import java.time.Instant;
import java.util.UUID;

/// What somebody asked about an activity, and nobody has answered.
///
/// @param fact  the kind of question, [Enquiring#OTHER] for none
/// @param words as they were written
record Enquiry(UUID id, UUID activityId, UUID personId, String fact, String words, Instant askedAt) {

    /// Whether an answer to one of the two answers the other.
    boolean isAlike(String otherFact, String otherWords) {
        return fact.equals(otherFact)
                && (!fact.equals(Enquiring.OTHER) || new Question(words).isAlike(new Question(otherWords)));
    }
}
