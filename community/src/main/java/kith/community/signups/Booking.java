package kith.community.signups;

import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.WhereItIs;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// A sign-up together with what it is for.
///
/// @param position on the waiting list, counted from 1; null for someone with a place
public record Booking(
        SignUp signUp,
        Session session,
        Activity activity,
        @Nullable Integer position) {

    static Booking of(SignUp signUp, Session session, Activity activity, WaitingList list) {
        return new Booking(
                signUp, session, activity.at(session), signUp.isWaiting() ? list.position(signUp.id()) : null);
    }

    /// Whether it does not take place for now, and the place is kept.
    public boolean isPaused() {
        return session.cancelledAt() != null;
    }

    /// Where it is, as far as this person may know: the address of a home only with a place.
    public WhereItIs where() {
        return WhereItIs.to(activity, signUp.isBooked());
    }

    /// The same in a sentence: "at Vivary Park, TA1 3SX", and "By telephone".
    public Phrase at() {
        var where = where();
        return Phrase.of(
                where.isSomewhere() ? "place.at" : "place.remotely", "where", where.inWords(), "venue", where.venue());
    }
}
