package kith.community.broadcasts;

import java.util.List;

/// Whom a leader means by "walkers", "thursday" or "WALK7", and what they are to be told.
sealed interface Addressed {

    record To(Audience audience, String words) implements Addressed {}

    /// Several may be meant, soonest or by name first.
    record Several(List<Audience> audiences, String words) implements Addressed {}

    /// Nobody the leader may write to is called that.
    record Nobody(String whom) implements Addressed {}
}
