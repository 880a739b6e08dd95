package kith.community.meetups;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.places.Gazetteer;
import kith.community.places.Place;
import kith.community.places.Postcode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where leaders meet: the venues of what goes on already, and postcodes that are known exactly. Nothing is guessed,
/// and nobody's home is among them.
@Component
class Venues {

    private static final int MOST_ALIKE = 5;
    private static final Set<String> LITTLE = Set.of("the", "at", "in", "of", "and", "a");

    private final Activities activities;
    private final Gazetteer gazetteer;

    Venues(Activities activities, Gazetteer gazetteer) {
        this.activities = activities;
        this.gazetteer = gazetteer;
    }

    /// A venue of something that goes on.
    record Venue(String name, String address, String postcode, double latitude, double longitude) {

        NewMeetUp.Spot spot() {
            return new NewMeetUp.Spot(postcode, latitude, longitude);
        }

        private static Venue of(Activity activity) {
            return new Venue(
                    activity.venue(),
                    activity.address(),
                    activity.postcode(),
                    activity.latitude(),
                    activity.longitude());
        }
    }

    /// The venue of that name; empty when there is none, or when there are several and the postcode does not tell
    /// which.
    Optional<Venue> called(String name, @Nullable String postcode) {
        var found = all().stream()
                .filter(venue -> plain(venue.name()).equals(plain(name)))
                .filter(venue -> postcode == null || compact(venue.postcode()).equals(compact(postcode)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Those that may be meant by a name.
    List<Venue> like(String name) {
        var words = words(name);
        return words.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(venue -> words(venue.name()).containsAll(words))
                        .limit(MOST_ALIKE)
                        .toList();
    }

    /// Where a full postcode is, when that is known exactly.
    Optional<NewMeetUp.Spot> at(String postcode) {
        return Postcode.of(postcode)
                .filter(Postcode::isFull)
                .flatMap(full -> gazetteer
                        .postcode(full)
                        .filter(place -> place.roughMetres() == 0)
                        .map(place -> spot(full, place))
                        .or(() -> all().stream()
                                .filter(venue -> compact(venue.postcode()).equals(compact(full.toString())))
                                .findFirst()
                                .map(Venue::spot)));
    }

    private static NewMeetUp.Spot spot(Postcode postcode, Place place) {
        return new NewMeetUp.Spot(postcode.toString(), place.latitude(), place.longitude());
    }

    private List<Venue> all() {
        var venues = new LinkedHashMap<String, Venue>();
        activities.findByEndedAtIsNull().stream()
                .filter(activity ->
                        !activity.privateAddress() && !activity.venue().isBlank())
                .map(Venue::of)
                .forEach(venue -> venues.putIfAbsent(plain(venue.name()) + "/" + compact(venue.postcode()), venue));
        return List.copyOf(venues.values());
    }

    private static String compact(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(plain(name).split(" "))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’‘]", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .replaceFirst("^(?:the|at the|in the|at) ", "")
                .strip();
    }
}
