package kith.community.activities;

import java.util.regex.Pattern;
import kith.community.places.Place;
import kith.community.places.Postcode;

/// Where an activity is, as far as someone may know. The one place that decides it: whatever is said of an activity's
/// place, in a text or on a page, comes from here.
///
/// What is in somebody's home gives its address only to people with a place. Everyone else hears the name of the venue,
/// the first half of the postcode, and how far it is from a point about a mile around, so that asking from several
/// places tells no more than asking from one.
///
/// @param venue     the venue; in a home, and for whoever may know, with its address
/// @param postcode  whole, or only its first half; may be empty
/// @param latitude  degrees WGS84, as exact as this person may know
/// @param longitude degrees WGS84, as exact as this person may know
/// @param exact     whether it is the very spot
public record WhereItIs(String venue, String postcode, double latitude, double longitude, boolean exact) {

    /// A grid of a fiftieth of a degree: steps of about 1.4 miles from south to north, 0.9 from west to east.
    private static final double STEPS_IN_A_DEGREE = 50;

    private static final Pattern NOWHERE =
            Pattern.compile("(?i)(?:by|on|over|via) (?:the )?(?:telephone|phone|zoom|video|whatsapp|internet|radio)\\b"
                    + "|(?:online|telephone|zoom)(?!\\s+\\w)");

    /// As everybody may know it.
    public static WhereItIs toAnyone(Activity activity) {
        return to(activity, false);
    }

    /// @param hasPlace whether it is for someone who has a place there, who must find it
    public static WhereItIs to(Activity activity, boolean hasPlace) {
        if (!activity.privateAddress()) {
            return new WhereItIs(
                    activity.venue(), activity.postcode(), activity.latitude(), activity.longitude(), true);
        }
        if (hasPlace) {
            var venue = activity.address().isBlank() ? activity.venue() : activity.venue() + ", " + activity.address();
            return new WhereItIs(venue, activity.postcode(), activity.latitude(), activity.longitude(), true);
        }
        return new WhereItIs(
                activity.venue(),
                Postcode.of(activity.postcode()).map(Postcode::outcode).orElse(""),
                rounded(activity.latitude()),
                rounded(activity.longitude()),
                false);
    }

    /// Whether it is somewhere to go to, and not "By telephone" or "Online".
    public boolean isSomewhere() {
        return !NOWHERE.matcher(venue).lookingAt();
    }

    /// "Vivary Park, TA1 3SX"; of what has no postcode only the venue.
    public String inWords() {
        return postcode.isBlank() ? venue : venue + ", " + postcode;
    }

    public double metresFrom(Place place) {
        return place.metresTo(latitude, longitude);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * STEPS_IN_A_DEGREE) / STEPS_IN_A_DEGREE;
    }
}
