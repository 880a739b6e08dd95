package kith.bot.talks.meetups;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a line about a meet-up that are nothing else: they name it, and the place.
final class LooseWords {

    private final List<String> loose = new ArrayList<>();

    /// The name before the postcode, when both came together.
    private @Nullable String beforePostcode;

    /// What it is, and where.
    record Names(@Nullable String title, @Nullable String venue) {}

    /// Takes a run of words, and empties it.
    ///
    /// @return the venue, when the words stood behind "at" and there was none before
    @Nullable
    String take(List<String> run, boolean at, boolean beforeItsPostcode, @Nullable String venue) {
        var said = String.join(" ", run)
                .replaceFirst("(?i)\\s+(?:and|on|in|with)$", "")
                .strip();
        run.clear();
        if (beforeItsPostcode && said.isEmpty() && !loose.isEmpty()) {
            beforePostcode = loose.getLast();
        }
        if (said.isEmpty() || said.matches("(?i)and|on|in|with|the|from|a|is|please")) {
            return venue;
        }
        if (at && venue == null) {
            return said;
        }
        loose.add(said);
        if (beforeItsPostcode) {
            beforePostcode = said;
        }
        return venue;
    }

    /// One part says where, and the others what.
    Names named(@Nullable String titled, @Nullable String placed, @Nullable String postcode) {
        var title = titled;
        var venue = placed;
        if (venue == null && (loose.size() > 1 || title != null && !loose.isEmpty())) {
            venue = beforePostcode != null ? beforePostcode : MeetUpDetails.likeliestVenue(loose, title != null);
            loose.remove(venue);
        } else if (venue == null && postcode != null && loose.size() == 1 && beforePostcode != null && title != null) {
            venue = loose.removeFirst();
        }
        if (title == null && !loose.isEmpty()) {
            title = String.join(", ", loose);
        }
        return new Names(title == null ? null : MeetUpDetails.begun(MeetUpDetails.unshouted(title)), venue);
    }
}
