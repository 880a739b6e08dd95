package kith.community.signups;

import java.time.LocalDateTime;
import kith.community.activities.Activity;
import kith.community.activities.Listing;

/// A walk for tests, every Thursday at ten from 4 March 2027; its code is WALK2.
public final class Walk {

    public static final Listing LISTING = new Listing(
            "council",
            "walk-1",
            "Riverside walk",
            "Wells Walkers",
            "Two flat miles by the river.",
            "walking",
            "The Green",
            "The Green, Wells",
            "BA5 2QR",
            51.2094,
            -2.645,
            LocalDateTime.parse("2027-03-04T10:00"),
            LocalDateTime.parse("2027-03-04T12:00"),
            "FREQ=WEEKLY",
            null,
            "",
            null,
            Activity.Booking.SIGN_UP,
            "free",
            "step-free",
            "01749 000000");

    private Walk() {}
}
