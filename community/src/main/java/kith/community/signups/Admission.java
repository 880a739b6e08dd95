package kith.community.signups;

import kith.community.activities.Activity;
import kith.community.activities.Session;
import org.jspecify.annotations.Nullable;

/// What came of wanting to join a session.
public sealed interface Admission {

    /// The party has its places.
    record Joined(Booking booking) implements Admission {}

    /// This person has places there already; nothing was changed.
    record AlreadyIn(Booking booking) implements Admission {}

    /// It is full; the party waits, and is offered the next places that come free.
    ///
    /// @param already whether it waited before
    /// @param next    the activity's next session with places for the whole party, or null
    record Waiting(
            Booking booking, boolean already, @Nullable Session next) implements Admission {}

    /// The party is larger than the whole session, so that waiting is no use.
    ///
    /// @param next the activity's next session with places for the whole party, or null
    record TooFewPlaces(
            Activity activity,
            Session session,
            int party,
            @Nullable Session next) implements Admission {}

    /// The session has begun.
    record Started(Activity activity, Session session) implements Admission {}

    /// The session or the whole activity is not on any more.
    record NotOn(Activity activity) implements Admission {}

    /// More people than one booking may have.
    record PartyTooBig(int most) implements Admission {}
}
