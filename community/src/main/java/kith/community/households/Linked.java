package kith.community.households;

import java.util.List;
import kith.community.people.Companion;
import kith.community.signups.Booking;

/// What came of someone giving us their phone number.
public sealed interface Linked {

    /// Messages by both ways reach one person now.
    ///
    /// @param stopped   whether that phone has said STOP, and stays closed to us
    /// @param givenBack bookings that they had twice, as they were before one of the two was given back
    record Together(boolean stopped, List<Booking> givenBack) implements Linked {}

    /// They were one person before.
    record Already() implements Linked {}

    /// Several people share that phone, and none has their name: which of them is it?
    ///
    /// @param phone in E.164
    record WhichOfThem(String phone, List<Companion> people) implements Linked {}

    /// No phone has such a number.
    record NoSuchNumber() implements Linked {}
}
